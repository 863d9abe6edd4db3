/** Where a family's names come from. Surnames are places and trades of the invented county or common in a language. */
export type Background = {
  readonly ethnicity: string
  readonly language: string
  readonly interpreter: boolean
  readonly surnames: readonly string[]
  readonly women: readonly string[]
  readonly men: readonly string[]
  readonly girls: readonly string[]
  readonly boys: readonly string[]
}

const english: Background = {
  ethnicity: 'WBRI',
  language: 'eng',
  interpreter: false,
  surnames: [
    'Ackersley',
    'Bramfitt',
    'Birkwood',
    'Cawthray',
    'Dunnaby',
    'Eastlow',
    'Fennimoor',
    'Garsdale',
    'Hallowby',
    'Inkersall',
    'Jessowe',
    'Kirkbarrow',
    'Larkham',
    'Millthorne',
    'Netherby',
    'Oldroyde',
    'Pickersby',
    'Quarmley',
    'Ravenscar',
    'Siddalow',
    'Thackwray',
    'Underhay',
    'Vardley',
    'Wainbridge',
    'Yewdall',
    'Ashcombe',
    'Brigfold',
    'Copperdale',
    'Dovefield',
    'Elmsall',
    'Foxholme',
    'Gritstone',
    'Heathwaite',
    'Ivesley',
    'Kexbrook',
    'Lindale',
    'Marsdale',
    'Northey',
    'Overthwaite',
    'Prestmoor',
    'Rushby',
    'Sandal',
    'Tetherfield',
    'Ullathorn',
    'Westerdale'
  ],
  women: [
    'Kerry',
    'Donna',
    'Leanne',
    'Rachel',
    'Gemma',
    'Natalie',
    'Claire',
    'Stacey',
    'Hayley',
    'Jodie',
    'Carla',
    'Beth'
  ],
  men: ['Craig', 'Dean', 'Lee', 'Ryan', 'Mark', 'Shaun', 'Adam', 'Gavin', 'Carl', 'Luke', 'Wayne', 'Jamie'],
  girls: ['Maisie', 'Freya', 'Ruby', 'Lexi', 'Evie', 'Summer', 'Tilly', 'Erin', 'Daisy', 'Imogen', 'Paige', 'Orla'],
  boys: ['Alfie', 'Riley', 'Oscar', 'Jayden', 'Finley', 'Toby', 'Logan', 'Kian', 'Harvey', 'Ewan', 'Reuben', 'Corey']
}

export const backgrounds = {
  english,
  pakistani: {
    ethnicity: 'APKN',
    language: 'urd',
    interpreter: true,
    surnames: ['Chaudhary', 'Mahmood', 'Qureshi', 'Aslam', 'Bashir'],
    women: ['Shazia', 'Nasreen', 'Rubina', 'Samina'],
    men: ['Imtiaz', 'Khalid', 'Zahid', 'Naveed'],
    girls: ['Hafsa', 'Iqra', 'Aleena', 'Maryam'],
    boys: ['Haris', 'Zain', 'Rayyan', 'Musa']
  },
  polish: {
    ethnicity: 'WOTH',
    language: 'pol',
    interpreter: true,
    surnames: ['Jasinska', 'Wrobel', 'Gorska', 'Mazur'],
    women: ['Agnieszka', 'Monika', 'Ewa'],
    men: ['Pawel', 'Marek', 'Tomasz'],
    girls: ['Zuzanna', 'Lena', 'Hania'],
    boys: ['Kacper', 'Szymon', 'Filip']
  },
  slovakRoma: {
    ethnicity: 'WROM',
    language: 'rom',
    interpreter: true,
    surnames: ['Horvath', 'Bandy', 'Gabor', 'Pacan'],
    women: ['Renata', 'Marcela', 'Ivana'],
    men: ['Milan', 'Jozef', 'Rudolf'],
    girls: ['Vanesa', 'Kristina', 'Nikola'],
    boys: ['Dominik', 'Erik', 'Samuel']
  },
  nigerian: {
    ethnicity: 'BAFR',
    language: 'eng',
    interpreter: false,
    surnames: ['Adebayo', 'Okonjo', 'Eze', 'Balogun'],
    women: ['Folake', 'Ngozi', 'Bisi'],
    men: ['Emeka', 'Tunde', 'Segun'],
    girls: ['Temi', 'Amara', 'Kemi'],
    boys: ['Tobi', 'Chidi', 'Dayo']
  },
  somali: {
    ethnicity: 'BAFR',
    language: 'som',
    interpreter: true,
    surnames: ['Warsame', 'Abdullahi', 'Jama'],
    women: ['Hodan', 'Sahra', 'Ifrah'],
    men: ['Abdirahman', 'Liban', 'Yasin'],
    girls: ['Ayaan', 'Sumaya', 'Nasra'],
    boys: ['Bilaal', 'Idris', 'Guled']
  },
  caribbean: {
    ethnicity: 'MWBC',
    language: 'eng',
    interpreter: false,
    surnames: ['Delaroche', 'Bartley', 'Samuels', 'Crossdale'],
    women: ['Simone', 'Yvonne', 'Chantelle'],
    men: ['Marlon', 'Trevor', 'Jerome'],
    girls: ['Nevaeh', 'Tia', 'Shanice'],
    boys: ['Malachi', 'Andre', 'Zion']
  },
  romanian: {
    ethnicity: 'WOTH',
    language: 'ron',
    interpreter: true,
    surnames: ['Dragan', 'Lupescu', 'Stoica'],
    women: ['Daniela', 'Mihaela', 'Roxana'],
    men: ['Florin', 'Marius', 'Adrian'],
    girls: ['Bianca', 'Denisa', 'Alesia'],
    boys: ['Andrei', 'Darius', 'Matei']
  },
  kurdish: {
    ethnicity: 'OOTH',
    language: 'ckb',
    interpreter: true,
    surnames: ['Karwan', 'Sherwani', 'Baban'],
    women: ['Shilan', 'Nergiz', 'Tara'],
    men: ['Rebwar', 'Azad', 'Dler'],
    girls: ['Lanya', 'Sozi', 'Rojin'],
    boys: ['Alan', 'Hemin', 'Rebin']
  },
  indian: {
    ethnicity: 'AIND',
    language: 'pan',
    interpreter: false,
    surnames: ['Bhangra', 'Dhaliwal', 'Sohal'],
    women: ['Harpreet', 'Manjit', 'Jasleen'],
    men: ['Gurdeep', 'Balwinder', 'Amrik'],
    girls: ['Simran', 'Jasmin', 'Avani'],
    boys: ['Arjan', 'Kiran', 'Dilan']
  },
  eritrean: {
    ethnicity: 'BAFR',
    language: 'tir',
    interpreter: true,
    surnames: ['Tesfay', 'Haile', 'Mebrahtu'],
    women: ['Selam', 'Rahwa', 'Tsega'],
    men: ['Yonas', 'Dawit', 'Filmon'],
    girls: ['Bethel', 'Winta', 'Feven'],
    boys: ['Noah', 'Essey', 'Natnael']
  },
  ukrainian: {
    ethnicity: 'WOTH',
    language: 'ukr',
    interpreter: true,
    surnames: ['Kovalchuk', 'Melnyk', 'Bondar'],
    women: ['Oksana', 'Iryna', 'Halyna'],
    men: ['Taras', 'Bohdan', 'Ostap'],
    girls: ['Solomiya', 'Daryna', 'Zlata'],
    boys: ['Makar', 'Danylo', 'Nazar']
  },
  traveller: {
    ethnicity: 'WIRT',
    language: 'eng',
    interpreter: false,
    surnames: ['Mulvaney', 'Cashin', 'Quilty'],
    women: ['Bridie', 'Noreen', 'Kathleen'],
    men: ['Martin', 'Patsy', 'Dinny'],
    girls: ['Shannon', 'Margaret', 'Nora'],
    boys: ['Jimmy', 'Michael', 'Felix']
  }
} as const satisfies Readonly<Record<string, Background>>

/** One family in three is not of the largest group; a name of the list stands as often as it is written here. */
export const backgroundOfPlace: readonly Background[] = [
  ...Array.from({ length: 14 }, () => english),
  backgrounds.pakistani,
  backgrounds.pakistani,
  ...Object.values(backgrounds).filter(one => one !== english && one !== backgrounds.pakistani)
]
