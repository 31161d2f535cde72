/** Given names and surnames in use among the communities of England and Wales. Lists of words, not of people. */
const list = (names: string): readonly string[] => names.trim().split(/\s+/);

export const europeanNames = {
  first: list(`
    Adrian Agnieszka Alexandru Ana Andrei Aneta Anna Antonio Arta Bogdan Catarina Cristian Cristina Dana Daniela Dimitar
    Dorota Elena Elżbieta Ewa Florin Gabriela Giulia Giuseppe Gražina Grzegorz Inês Ioana Ionuț Ivan Ivana Jakub Jan Joana
    João Jolanta Justyna Kamil Karolina Katarzyna Krisztina Krzysztof László Luca Łukasz Magdalena Małgorzata Marek Maria
    Mariana Marius Marko Marta Mateusz Michał Mihai Milena Monika Natalia Nikolay Nuno Oksana Ondřej Paweł Petra Petya
    Piotr Radka Raluca Rasa Ricardo Roxana Rui Sofia Ștefan Tiago Tomasz Vasile Viktorija Violeta Yana Zbigniew Zsófia`),
  last: list(`
    Almeida Balogh Barbu Bianchi Bondarenko Ciobanu Constantin Costa Dąbrowski Dimitrov Dobre Dumitru Dvořák Esposito
    Ferreira Fernandes Georgescu Georgiev Gomes Horváth Ilić Ivanov Janković Jankauskas Kamiński Kaminskas Kazlauskas
    Kovács Kowalczyk Kowalski Kozłowski Krasniqi Lewandowski Lopes Lungu Marin Marinescu Martins Mazur Moldovan Moreno
    Nagy Novák Nowak Oliveira Ozols Papadopoulos Pavlov Pereira Petrauskas Petrov Pinto Popa Popescu Rodrigues Romano
    Ruiz Rusu Santos Shevchenko Silva Stan Stoica Szymański Tóth Todorov Wiśniewski Wojciechowski Zieliński`),
};

export const indianNames = {
  first: list(`
    Aarti Amandeep Amit Anand Anita Anjali Arjun Arun Baljit Bhavna Chetan Daljit Deepak Divya Gita Gurpreet Harjinder
    Harpreet Hema Inderjit Jagdish Jasbir Jaswinder Jaya Kamaljit Karan Kavita Kiran Kuldip Lakshmi Mahesh Manjit Meera
    Mukesh Neha Nikhil Nisha Parminder Pooja Priya Rajesh Rajinder Ramesh Ravi Reena Ritu Rohan Sanjay Sarita Satnam Seema
    Shreya Simran Sukhdev Sunita Suresh Tejal Usha Varun Vijay Vikram`),
  last: list(`
    Agarwal Atwal Bains Bansal Basra Bhatt Chahal Chauhan Chopra Dhaliwal Dhillon Dosanjh Gandhi Ghosh Gill Grewal Gupta
    Iyer Jadeja Johal Joshi Kapoor Kaur Kotecha Kumar Lad Mahal Mehta Menon Mistry Nair Pandya Parekh Parmar Patel Pillai
    Purewal Raj Rai Rana Rao Reddy Sahota Sandhu Shah Sharma Sidhu Singh Solanki Soni Thakur Vaghela Varma`),
};

export const pakistaniNames = {
  first: list(`
    Adeel Aisha Ali Amina Asad Asif Asma Atif Ayesha Bilal Bushra Faisal Farah Farhan Fatima Ghazala Haroon Hina Hira
    Humaira Imran Irfan Javed Kashif Khadija Kiran Maryam Mehwish Mohsin Nabila Nadeem Naeem Nasreen Nazia Noreen Omar
    Rabia Rashid Rizwan Rukhsana Saba Sadia Saima Samina Sana Shabana Shahid Shazia Sobia Tahir Tariq Usman Waqas Yasmin
    Zahid Zainab Zubair`),
  last: list(`
    Abbasi Afzal Ahmed Akbar Akhtar Akram Ali Anwar Ashraf Aslam Awan Aziz Bashir Butt Chaudhry Farooq Ghani Gul Hafeez
    Hanif Hashmi Hussain Hussein Iqbal Jamil Javed Kausar Khalid Khan Latif Mahmood Malik Mehmood Mir Mirza Mughal Nawaz
    Parveen Qureshi Rafiq Rashid Raza Rehman Saleem Shafiq Shah Shaikh Sharif Siddiqui Sultan Tahir Yousaf Zaman`),
};

export const bangladeshiNames = {
  first: list(`
    Abdul Afsana Anwara Arif Ayub Farida Faruk Fahmida Habibur Hasina Jahanara Jamal Kamal Kohinoor Lutfur Mahbub Masuma
    Mizanur Momtaz Nazma Nurul Rahela Rehana Rezaul Rina Ruhul Rumana Sabina Salma Shahana Shamima Shirin Sufia Sultana
    Tahmina Tanvir`),
  last: list(`
    Ahmed Akhtar Alam Ali Amin Begum Bibi Chowdhury Haque Hasan Hossain Islam Karim Khanam Khatun Mannan Miah Mollah Noor
    Rahman Rashid Sarkar Sultana Talukder Uddin Ullah`),
};

export const chineseNames = {
  first: list(`
    Amy Bo Chen Daniel Fang Feng Grace Hao Hui Jia Jian Jing Jun Kit Lan Lei Li Lin Mei Min Ming Ping Qing Shan Siu Stella
    Tao Vivian Wai Wei Wen Winnie Xin Xiu Yan Ying Yuen Yi Zhen`),
  last: list(`
    Au Chan Chang Cheng Cheung Chow Fung Guo He Ho Hu Huang Jiang Kwan Lai Lam Lau Leung Li Liang Lin Liu Lo Ma Ng Shen
    Tang Tse Wang Wong Wu Xu Yang Yeung Yip Yu Zhang Zhao Zheng Zhou Zhu`),
};

export const otherAsianNames = {
  first: list(`
    Analyn Arvin Bina Binod Bishnu Chamari Dilani Dung Ferdinand Grace Hieu Hoa Huong Jerome Joel Joy Kamala Khanh Kumari
    Lan Liza Maricel Mark Minh Nadeesha Nuwan Phuong Prakash Ramil Rowena Ruwan Sanjeewa Sarath Sita Somchai Sunil Suresh
    Thanh Thi Thuy Tuan Yuki`),
  last: list(`
    Bautista Bui Cruz Dang Delacruz Dela-Rosa Dissanayake Do Fernando Garcia Gurung Ho Jayasinghe Kanagaratnam Kim Lama
    Limbu Magar Mendoza Mendis Ngo Nguyen Pathirana Perera Pham Pun Rai Ramos Reyes Rodrigo Santos Selvarajah Shrestha
    Silva Sivakumar Tamang Tanaka Thapa Tran Villanueva Vo Wickramasinghe`),
};

export const africanNames = {
  first: list(`
    Abena Abdi Abiola Adaeze Ade Adwoa Afia Akosua Ama Amara Amina Asha Ayo Ayodele Bola Chidi Chika Chinedu Comfort Danjuma
    Efua Ekow Emeka Esi Esther Faith Farai Fatou Folasade Fadumo Gifty Grace Habiba Halima Hodan Ibrahim Ife Ifeanyi Joseph
    Kofi Kwabena Kwame Lamin Mariama Mehret Mohamed Ngozi Nia Nkechi Nneka Obinna Ola Oluwaseun Patience Rahel Samuel Selam
    Sekou Tafadzwa Tendai Temitope Thandiwe Tunde Uche Yaa Yonas Zainab`),
  last: list(`
    Abdi Abdullahi Acheampong Adebayo Adeleke Adeyemi Adjei Afolabi Agyeman Ahmed Ajayi Akande Alabi Ali Amoah Ansah Appiah
    Asante Asare Baah Balogun Banda Boateng Chikwanha Conteh Danso Diallo Eze Farah Gebremedhin Haile Hassan Ibrahim Igwe
    Jalloh Kamara Kanu Kariuki Koroma Mensah Moyo Mukasa Musa Mwangi Ncube Ndlovu Nwosu Nyarko Obi Odunsi Okafor Okeke
    Okonkwo Olawale Onyango Osei Owusu Oyelaran Sarpong Sesay Sibanda Tesfaye Traore Warsame Yeboah Yusuf`),
};

export const caribbeanNames = {
  first: list(`
    Alicia Alvin Andre Anthea Beverley Camille Carlton Chantelle Cherelle Clive Courtney Cynthia Delroy Denise Desmond
    Donovan Elroy Errol Everton Gloria Hyacinth Jermaine Joy Kadeem Keisha Leroy Lloyd Lorna Marcia Marlon Maxine Monique
    Natalie Nadine Odette Patrice Pearl Reggie Rochelle Rohan Shanice Sherene Tamika Tyrone Veronica Vivienne Winston`),
  last: list(`
    Allen Bailey Barrett Bennett Blake Boyce Brathwaite Brown Burke Campbell Charles Clarke Cummings Daley Davis Douglas
    Edwards Ferguson Francis Gayle Gordon Graham Grant Henry Hinds James Jarrett Johnson Joseph King Lawrence Levy Lewis
    McFarlane McKenzie Miller Mitchell Morgan Morrison Nelson Palmer Parris Powell Reid Richards Robinson Roberts Samuels
    Simpson Springer Stewart Thompson Walters Watson Williams Wint`),
};

export const arabNames = {
  first: list(`
    Abdullah Ahmad Amal Amira Bashar Dalia Fadi Faten Ghada Hadi Hala Hamza Hanan Hassan Hiba Huda Iman Issam Khaled Layla
    Lina Mahmoud Maha Mona Mustafa Nour Omar Rana Rania Rasha Reem Samir Sami Suad Tarek Walid Yasser Youssef Zeina`),
  last: list(`
    Abboud Al-Amin Al-Hakim Al-Khatib Al-Masri Al-Saleh Aziz Barakat Darwish Fares Ghanem Haddad Hamdan Hassan Ibrahim
    Jaber Karam Khalil Mansour Masoud Mubarak Nasser Qasim Rahal Saad Saeed Saleh Shaheen Sharif Suleiman Yassin Zahran`),
};

export const otherNames = {
  first: list(`
    Ahmet Ali Alejandra Andrés Aram Arash Ayşe Azad Baran Camila Carlos Cem Dilan Diego Elif Emine Fatma Farzaneh Gülay
    Hamid Hülya Jwan Karwan Leyla Luis Mahsa Mehmet Merve Mohammad Murat Narges Nasrin Paola Parisa Reza Rojin Sara Serkan
    Shirin Soraya Valentina Yusuf Zeynep`),
  last: list(`
    Acar Aguilar Ahmadi Akın Aslan Aydın Aziz Bahrami Castillo Çelik Demir Demirci Doğan Ebrahimi Farahani Gómez Hosseini
    Jafari Karimi Kaya Kılıç Koç Medina Mohammadi Moradi Noori Öztürk Rahimi Ramírez Rashid Rojas Rostami Salih Şahin Sancar
    Tavakoli Vargas Yıldız Yılmaz Zamani`),
};
