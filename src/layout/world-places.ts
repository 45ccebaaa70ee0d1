/** A part of the world whose smaller countries share a region of the map. */
export type WorldPart =
  | "north-america"
  | "south-america"
  | "europe"
  | "asia-africa"
  | "east-asia"
  | "oceania"
  | "elsewhere";

/** What a region is called that three or more countries share. */
export const PART_LABELS: Readonly<Record<WorldPart, string>> = {
  "north-america": "North America",
  "south-america": "South America",
  europe: "Europe",
  "asia-africa": "Asia and Africa",
  "east-asia": "East Asia",
  oceania: "Oceania",
  elsewhere: "Elsewhere",
};

/** Middle of a country in whole degrees, and its part of the world. */
export interface WorldPlace {
  readonly lon: number;
  readonly lat: number;
  readonly part: WorldPart;
}

const place = (lon: number, lat: number, part: WorldPart): WorldPlace => ({ lon, lat, part });

/** By ISO 3166-1 alpha-2 code. A country not listed here is placed by what lies in it. */
export const WORLD_PLACES: ReadonlyMap<string, WorldPlace> = new Map([
  ["CA", place(-105, 57, "north-america")],
  ["CU", place(-79, 22, "north-america")],
  ["MX", place(-102, 24, "north-america")],
  ["PA", place(-80, 9, "north-america")],
  ["US", place(-98, 40, "north-america")],
  ["AR", place(-65, -35, "south-america")],
  ["BO", place(-65, -17, "south-america")],
  ["BR", place(-53, -11, "south-america")],
  ["CL", place(-71, -31, "south-america")],
  ["CO", place(-73, 4, "south-america")],
  ["EC", place(-78, -1, "south-america")],
  ["PE", place(-75, -9, "south-america")],
  ["PY", place(-58, -23, "south-america")],
  ["UY", place(-56, -33, "south-america")],
  ["VE", place(-66, 7, "south-america")],
  ["AT", place(14, 48, "europe")],
  ["BE", place(4, 51, "europe")],
  ["CH", place(8, 47, "europe")],
  ["CZ", place(15, 50, "europe")],
  ["DE", place(10, 51, "europe")],
  ["DK", place(10, 56, "europe")],
  ["ES", place(-4, 40, "europe")],
  ["FI", place(26, 64, "europe")],
  ["FR", place(2, 47, "europe")],
  ["GB", place(-2, 54, "europe")],
  ["HU", place(19, 47, "europe")],
  ["IE", place(-8, 53, "europe")],
  ["IT", place(12, 43, "europe")],
  ["LT", place(24, 55, "europe")],
  ["LU", place(6, 50, "europe")],
  ["LV", place(25, 57, "europe")],
  ["NL", place(5, 52, "europe")],
  ["NO", place(9, 61, "europe")],
  ["PL", place(19, 52, "europe")],
  ["PT", place(-8, 40, "europe")],
  ["RS", place(21, 44, "europe")],
  ["RU", place(80, 60, "europe")],
  ["SE", place(15, 62, "europe")],
  ["UA", place(32, 49, "europe")],
  ["AE", place(54, 24, "asia-africa")],
  ["CD", place(24, -3, "asia-africa")],
  ["EG", place(30, 27, "asia-africa")],
  ["GH", place(-1, 8, "asia-africa")],
  ["IL", place(35, 31, "asia-africa")],
  ["IN", place(79, 22, "asia-africa")],
  ["IR", place(53, 32, "asia-africa")],
  ["JO", place(36, 31, "asia-africa")],
  ["KZ", place(67, 48, "asia-africa")],
  ["MA", place(-6, 32, "asia-africa")],
  ["ML", place(-4, 17, "asia-africa")],
  ["NA", place(17, -22, "asia-africa")],
  ["NG", place(8, 10, "asia-africa")],
  ["SA", place(45, 24, "asia-africa")],
  ["TR", place(35, 39, "asia-africa")],
  ["UZ", place(64, 41, "asia-africa")],
  ["ZA", place(24, -29, "asia-africa")],
  ["ZW", place(30, -19, "asia-africa")],
  ["CN", place(100, 35, "east-asia")],
  ["ID", place(118, -2, "east-asia")],
  ["JP", place(138, 37, "east-asia")],
  ["KR", place(128, 36, "east-asia")],
  ["MN", place(104, 47, "east-asia")],
  ["MY", place(102, 4, "east-asia")],
  ["PH", place(122, 12, "east-asia")],
  ["SG", place(104, 1, "east-asia")],
  ["TH", place(101, 15, "east-asia")],
  ["TW", place(121, 24, "east-asia")],
  ["VN", place(106, 16, "east-asia")],
  ["AU", place(134, -25, "oceania")],
  ["NZ", place(172, -42, "oceania")],
]);
