import type { Draw } from './draw.ts'

/** Invented: forenames that are common here, and surnames put together, so that a beginning finds a few and not all. */
export const forenames =
  'Ada Aisha Alfie Amelia Amir Anya Arlo Ava Ben Bilal Callum Chloe Daisy Daniel Deepa Dylan Edie Ella Emeka Erin Esme Ewan Farah Finn Freya George Grace Hamza Hannah Harry Ines Isla Ivy Jack Jade Jasmine Jay Kai Karim Kelly Leah Leo Lily Logan Lola Maisie Marcus Maryam Mia Millie Mohammed Nadia Noah Noor Oscar Owen Poppy Priya Rhys Riley Rosa Ruby Saima Sam Sean Sofia Tariq Tess Theo Tia Toby Tom Uma Willow Yusuf Zara Zoë'.split(
    ' '
  )

const beginnings =
  'Ash Bar Beck Bil Bram Brook Cal Carl Chad Clay Cot Cran Dal Den Dun East Elm Far Fen Fern Gar Glen Gray Hal Ham Har Hart Haw Hol Hurst Kel Kirk Lang Lin Lock Lyd Mar Mel Mill Mor Nor Oak Ock Pem Pen Quen Rad Red Rook Row San Sed Shel Stan Sud Tar Thorn Tun Wal Wen West Whit Win Wood York'.split(
    ' '
  )
const endings =
  'bourne bridge bury by combe croft dale den field ford gate grave ham hurst land leigh ley low man marsh mere mont more by-Shaw stead stock ston stow thorpe ton vale well wick win wood worth'.split(
    ' '
  )

export const surname = (draw: Draw) => draw.oneOf(beginnings) + draw.oneOf(endings)

const streets = 'Chapel Street,Market Hill,Canal Road,Orchard Way,Mill Lane,Station Road,Park View,Bridge End'.split(
  ','
)
export const towns = ['Old Town', 'Riverside', 'Hillside', 'Northbeck', 'Marlow Vale'] as const

export const street = (draw: Draw) => `${1 + draw.number(180)} ${draw.oneOf(streets)}`
export const postcode = (draw: Draw) =>
  `MV${1 + draw.number(9)} ${1 + draw.number(9)}${draw.oneOf([...'ABDEFGHJLN'])}${draw.oneOf([...'PQRSTUWXYZ'])}`

const told =
  'says that mornings are hard since the move and that breakfast helps|has been on time four days out of five this half-term|likes drawing, football and being with Nan at the weekend|told the school nurse about sleeping badly when there is shouting next door|is proud of the reading certificate and keeps it above the bed|wants the letters from the housing office explained in plain words|went to the first two parenting sessions and asked good questions|does not want to talk about last winter yet and will say when|has asked for the same worker each time|gets on well with the new teacher and eats lunch with two friends'.split(
    '|'
  )

/** A few sentences of casework, 80 to 400 letters. */
export function sentences(draw: Draw, about: string): string {
  const count = 1 + draw.number(4)
  return Array.from({ length: count }, () => `${about} ${draw.oneOf(told)}.`).join(' ')
}
