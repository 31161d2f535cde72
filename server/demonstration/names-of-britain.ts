/** Given names and surnames in use in England, Wales and Ireland. Lists of words, not of people. */
const list = (names: string): readonly string[] => names.trim().split(/\s+/);

export const britishNames = {
  first: list(`
    Adam Aiden Alan Alex Alice Amanda Amber Amy Andrew Angela Anne Anthony Ashley Barbara Ben Beth Bradley Brenda
    Callum Carl Carol Caroline Catherine Charlotte Chelsea Chloe Christine Christopher Claire Connor Craig Daisy
    Dale Daniel Darren David Dawn Dean Deborah Debra Denise Diane Donna Dorothy Dylan Edward Eleanor Ellie Emily
    Emma Ethan Fiona Frank Gail Gary Gemma George Georgia Gillian Glenn Grace Graham Grant Hannah Harriet Harry
    Hayley Hazel Heather Helen Holly Ian Isabel Jack Jacqueline Jade Jake James Jamie Jane Janet Jason Jean Jenna
    Jennifer Jessica Joanne Jodie John Jonathan Jordan Joseph Josh Judith Julie Karen Karl Kate Katherine Kathleen
    Kay Keith Kelly Kevin Kieran Kim Kirsty Kyle Laura Lauren Leah Lee Leanne Lesley Lewis Liam Linda Lisa Louise
    Lucy Luke Lynn Malcolm Marcus Margaret Marie Mark Martin Mary Matthew Maureen Megan Melanie Michael Michelle
    Molly Nathan Neil Nicholas Nicola Nigel Norma Oliver Pamela Patricia Paul Paula Pauline Peter Philip Phoebe
    Rachel Rebecca Rhys Richard Robert Robin Ross Roy Russell Ruth Ryan Sally Samantha Samuel Sandra Sara Scott
    Sean Shannon Sharon Shaun Sheila Shirley Simon Sophie Stacey Stephanie Stephen Steven Stuart Susan Sylvia
    Tania Teresa Terry Thomas Tina Toby Tom Tony Tracey Trevor Valerie Vanessa Vera Veronica Victoria Vincent
    Wayne Wendy William Yvonne Zoe`),
  last: list(`
    Abbott Adams Allen Anderson Andrews Armstrong Arnold Atkinson Austin Bailey Baker Baldwin Ball Banks Barber
    Barker Barlow Barnes Barrett Barton Bates Baxter Bell Bennett Berry Birch Bird Bishop Black Blackburn Booth
    Bradley Bradshaw Briggs Brooks Brown Bryant Buckley Burgess Burns Burton Butcher Butler Carr Carter Chadwick
    Chambers Chapman Clark Clarke Clayton Cole Coleman Collier Collins Cook Cooke Cooper Cox Crawford Cross Curtis
    Dale Dawson Day Dean Dickinson Dixon Dobson Duncan Dyer Elliott Ellis Farmer Farrell Field Fisher Fletcher
    Ford Foster Fowler Fox Francis Frost Fuller Gardner Garner George Gibbs Gibson Gilbert Gill Glover Goddard
    Goodwin Gordon Gould Graham Grant Gray Green Greenwood Gregory Hall Hamilton Hammond Hancock Harding Hardy
    Harper Harris Harrison Hart Hartley Harvey Hawkins Hayes Heath Henderson Hewitt Hicks Higgins Hill Hobbs
    Hodgson Holden Holland Holmes Holt Hooper Hope Horton Howard Howarth Hudson Hunt Hunter Hurst Ingram
    Jenkinson Johnson Kay Kemp Kent King Kirby Knight Knowles Lambert Lane Lawrence Lawson Leach Lee Little Long
    Lowe Lucas Lynch Marsden Marsh Marshall Martin Mason Matthews May Middleton Miller Mills Mitchell Moore Morton
    Moss Naylor Nelson Newman Newton Nicholls Norman Norris North Norton Nuttall Oldham Osborne Palmer Parker
    Parkinson Parsons Payne Peacock Pearce Pearson Perkins Perry Peters Pickering Pollard Poole Porter
    Preston Reed Reynolds Rhodes Richardson Riley Robinson Rogers Rowe Rowley Russell Ryder Saunders Savage Scott
    Shaw Shepherd Simpson Sinclair Skinner Slater Smith Spencer Stephenson Stevens Stone Sutton Swift Sykes Taylor
    Thompson Thornton Todd Tomlinson Townsend Tucker Turnbull Turner Tyler Wade Walker Wallace Wallis Walsh Walton
    Ward Warner Warren Waters Watkinson Watson Watts Webb Webster Wells West Weston Wheeler White Whitehead
    Whittaker Wilkins Wilkinson Willis Wilson Winter Wood Woods Woodward Wright Yates Young`),
};

export const welshNames = {
  first: list(`
    Aled Alun Alwyn Angharad Anwen Bedwyr Bethan Branwen Bronwen Bryn Carys Catrin Ceri Cerys Dafydd Delyth Dewi
    Dilwyn Dylan Eirian Eirlys Elen Eleri Elin Eluned Emlyn Emyr Ffion Gareth Geraint Gethin Glenys Gwen Gwenllian
    Gwilym Gwyneth Heledd Huw Hywel Idris Iestyn Ieuan Ifan Ioan Iolo Iwan Llinos Llion Llyr Lowri Mair Manon Meinir
    Menna Mererid Mari Nerys Nesta Non Olwen Osian Owain Rhian Rhiannon Rhodri Rhys Sian Siân Sioned Siôn Siwan
    Steffan Tegan Teleri Tomos Tudur`),
  last: list(`
    Bebb Bevan Beynon Bowen Bufton Cadwaladr Davies Edwards Ellis Evans Eynon Gittins Griffith Griffiths Gwyn Havard
    Hopkin Howells Hughes Humphreys Jenkins John Jones Kendrick Lewis Lloyd Llewellyn Meredith Meyrick Morgan Morris
    Mostyn Nicholas Owen Parry Penry Phillips Pierce Powell Price Probert Prosser Prytherch Pugh Rees Richards Roberts
    Rowlands Teague Thomas Trahearn Treharne Tudor Vaughan Walters Watkins Williams Wynne`),
};

export const irishNames = {
  first: list(`
    Aisling Aoife Bernadette Breda Brendan Brian Brigid Cathal Ciara Ciarán Colm Conor Declan Dermot Donal Eamon Eileen
    Fergal Fionnuala Gerard Gráinne Kathleen Kevin Maeve Maura Michael Niall Niamh Noreen Oisín Orla Padraig Patrick
    Róisín Seamus Sheila Siobhán Una`),
  last: list(`
    Brady Brennan Byrne Carey Casey Clancy Connolly Daly Delaney Doherty Donnelly Doran Doyle Duffy Dunne Fahy Fallon
    Flynn Foley Gallagher Hickey Keane Kelleher Kelly Kennedy Lynch Maguire McCann McCarthy McDermott McDonagh McGrath
    McLoughlin Moran Mulcahy Mulligan Murphy Nolan O’Brien O’Connor O’Donnell O’Neill O’Reilly O’Sullivan Quinn Regan
    Rooney Ryan Shanahan Sheridan Tierney Ward`),
};
