import { codeList } from './list.ts'

export const languages = codeList(
  { list: 'languages', source: 'ISO 639-3; a starter list, councils add to it' },
  {
    eng: 'English',
    bfi: 'British Sign Language',
    urd: 'Urdu',
    pan: 'Punjabi',
    pnb: 'Punjabi, Western',
    pol: 'Polish',
    slk: 'Slovak',
    ces: 'Czech',
    ron: 'Romanian',
    rom: 'Romani',
    ara: 'Arabic',
    ckb: 'Kurdish, Sorani',
    kmr: 'Kurdish, Kurmanji',
    fas: 'Persian',
    prs: 'Dari',
    pus: 'Pashto',
    som: 'Somali',
    tir: 'Tigrinya',
    ukr: 'Ukrainian',
    zho: 'Chinese',
    por: 'Portuguese',
    spa: 'Spanish',
    mul: 'More than one',
    und: 'Not known'
  }
)
