import { Nation, ServiceType } from '../../schema/vocabulary.ts';

export interface ServicePlan {
  name: string;
  town: string;
  type: ServiceType;
  nation: Nation;
  /** Postcode area and district; the rest of a postcode is invented. */
  outward: string;
  /** Lower layer Super Output Areas of the town (ONS, 2021; Open Government Licence v3). */
  lsoaCodes: readonly string[];
  homes: number;
  /** How much of the landlord's anti-social behaviour is reported here. */
  share: number;
  /** How often its staff respond late, in a usual quarter. */
  late: number;
}

export interface AreaPlan {
  name: string;
  services: readonly ServicePlan[];
}

const service = (
  name: string,
  town: string,
  outward: string,
  lsoaCodes: string,
  [homes, share, late]: readonly [number, number, number],
  { type = ServiceType.HOUSING, nation = Nation.ENGLAND }: { type?: ServiceType; nation?: Nation } = {},
): ServicePlan => ({
  name,
  town,
  outward,
  lsoaCodes: lsoaCodes.split(' '),
  homes,
  share,
  late,
  type,
  nation,
});

const wales = { nation: Nation.WALES };
const cas2 = { type: ServiceType.CAS2 };

/** Where the demonstration's landlord works: real towns, invented services. */
export const demonstrationAreas: readonly AreaPlan[] = [
  {
    name: 'North West and Wales',
    services: [
      service(
        'Marram House',
        'Blackpool',
        'FY1',
        'E01012748 E01012712 E01012684 E01012680 E01012714 E01012686',
        [72, 11, 0.06],
      ),
      service(
        'Dockside Homes',
        'Liverpool',
        'L8',
        'E01006740 E01006644 E01006637 E01006627 E01006768 E01006745',
        [94, 12, 0.05],
      ),
      service(
        'Clywedog Homes',
        'Wrexham',
        'LL13',
        'W01000375 W01000355 W01000410 W01001929 W01000393 W01000341',
        [66, 9, 0.04],
        wales,
      ),
      service(
        'Pont y Tawe',
        'Swansea',
        'SA1',
        'W01000852 W01000810 W01000881 W01000878 W01000863 W01000856',
        [58, 8, 0.07],
        wales,
      ),
    ],
  },
  {
    name: 'Midlands',
    services: [
      service(
        'Kiln Yard',
        'Stoke-on-Trent',
        'ST1',
        'E01014336 E01014235 E01014356 E01014329 E01014249 E01034055',
        [68, 9, 0.08],
      ),
      service(
        'Derwent Reach',
        'Derby',
        'DE1',
        'E01013524 E01013522 E01033172 E01013543 E01013504 E01013487',
        [60, 8, 0.05],
      ),
      service(
        'Foxglove Court',
        'Leicester',
        'LE2',
        'E01013648 E01013776 E01013615 E01034009 E01034008 E01013664',
        [76, 9, 0.04],
      ),
      service(
        'Three Spires',
        'Coventry',
        'CV1',
        'E01032529 E01032528 E01032527 E01009718 E01009717 E01009716',
        [30, 5, 0.06],
        cas2,
      ),
    ],
  },
  {
    name: 'London and South East',
    services: [
      service(
        'Ravensbourne Rooms',
        'Lewisham',
        'SE13',
        'E01003343 E01003342 E01003341 E01003340 E01003339 E01003338',
        [82, 10, 0.07],
      ),
      service(
        'Wandle Gate',
        'Croydon',
        'CR0',
        'E01001173 E01001172 E01001171 E01001170 E01001169 E01001168',
        [28, 5, 0.05],
        cas2,
      ),
      service(
        'Chalk Lane Homes',
        'Chatham',
        'ME4',
        'E01016174 E01016086 E01016033 E01016136 E01016117 E01016064',
        [64, 7, 0.06],
      ),
      service(
        'Test Quay',
        'Southampton',
        'SO14',
        'E01035446 E01017194 E01017192 E01017265 E01017247 E01017166',
        [54, 7, 0.03],
      ),
    ],
  },
];

/** The service whose response times slipped in the last complete quarter: the report must be able to tell. */
export const slippingService = 'Kiln Yard';

/** Where the demonstration's own people with a remit work. */
export const homeService = 'Clywedog Homes';
/** The services that the connected housing system serves. */
export const linkedServices: readonly string[] = ['Clywedog Homes', 'Dockside Homes'];
