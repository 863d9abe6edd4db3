/** Sentences of an assessment that fit many families; each family is given every one at most once. */
export const familySentences = {
  referrer: [
    'The school wrote that the family is open, comes to every meeting and would like somebody to hold the threads.',
    'The health visitor wrote: “They ask good questions. They need one person who stays.”',
    'The family centre wrote that several small things have come together and that none of them is a crisis.',
    'The GP wrote two lines: that help was asked for, and that it should be soon.',
    'The housing officer wrote that the children should not have to wait for the building.',
    'A relative rang on behalf of the family, with their knowledge, and said what she had seen herself.'
  ],
  tried: [
    'A rota on the kitchen door. It worked while the person who had drawn it was there to read it out.',
    'Two sessions with a counsellor, in the holidays. They would go again if it were after work.',
    'Help from grandparents at weekends, until the journey became too much for them.',
    'A parenting book from the library, read to page forty and then needed elsewhere as a doorstop.',
    'A reward chart. The stickers ran out before the good will did.',
    'Talking to the neighbours, who have taken the children twice and would do so again.',
    'A change of shifts, which solved the mornings and broke the evenings.',
    'Ringing a helpline. It was kind, and it could not come round.'
  ],
  history: [
    'A children’s centre worker visited some years ago. The family speaks of her by her first name.',
    'Speech therapy some years ago, finished and well remembered.',
    'No earlier help from the council, apart from a library card.',
    'Help from a housing support worker, who moved to another job before it was done.',
    'A short plan with the school two years ago. Both sides say that it ended too soon.',
    'Midwives and a health visitor, as every family has.'
  ],
  noHarmOutside: [
    'The children are out with people the parents know, and come home when it was agreed.',
    'We talked about friends, telephones and lifts. Nothing was hidden and nothing stood out.',
    'We were shown the group chat unasked. It is about football and one hamster.',
    'No unexplained money, things or absences. School has seen nothing of that kind.'
  ],
  noAbuse: [
    'Each adult was asked alone. Each said that nobody here is afraid of anybody.',
    'We asked twice, on different days, and nobody waited for somebody else before answering.',
    'They disagree aloud and make up aloud. The children spoke of it without looking round.',
    'Asked in private with an interpreter who is not known to the family: no.'
  ],
  noSubstance: [
    'A glass of wine at Christmas. Nothing else was said or seen.',
    'Everybody was asked. Smoking was given up in the spring, and that is to be written down.',
    'Nothing was seen at four visits at different times of day.',
    'Tablets are in a locked box above the fridge, and the key is not in the kitchen.'
  ],
  noNeglect: [
    'There is food, there are clean beds, and somebody notices when a child is quiet.',
    'Coats, shoes and dentist: all in order. The house is worn and it is cared for.',
    'The children go to the grown-ups when they are hurt, and they are picked up.',
    'Money is short, attention is not. What is missing could be bought.'
  ],
  noEmotional: [
    'The children have people to talk to and do. We look at it again at the first review.',
    'School sees the same children as we do: tired on some days, and themselves on most.',
    'Sadness has a reason here, and it moves. Nobody is stuck in it.',
    'The school’s own worker has met them and would tell us.'
  ],
  noOutcomes: [
    'The family would like to work on two things and not on ten.',
    'The needs lie together in one place; a wider list would not add to it.',
    'Looked through together. Nothing that is not already written above.',
    'They looked at the ten and said, “We have a cat, a job and a doctor. Next.”'
  ],
  homeWell: [
    'The table is big enough for everybody and there is always somebody at it.',
    'A home in which people say good morning to each other and mean it.',
    'Grandparents ring every Sunday, and the children argue about who speaks first.',
    'The street looks out for them: bins are brought in and parcels taken.',
    'They laugh together, also about what is hard.',
    'Every child has a corner of their own, with a light.'
  ],
  homeWorry: [
    'There is nobody to ask at short notice, so that one cold upsets a whole week.',
    'The last days before the money comes are counted in slices of bread.',
    'The neighbours above are loud at night, and the children hear it.',
    'Nobody drops in any more, and the children have noticed.',
    'The stairwell lamp has been broken since the autumn; in the dark nobody goes out.',
    'Three moves in four years, and boxes that were never unpacked.'
  ],
  homeNeed: [
    'One neighbour and one relative who know what to do on a bad day, and are asked before it comes.',
    'A benefits check, and a date on which the meter is looked at together.',
    'A letter to the landlord that all sign, with a copy for us.',
    'A place to go to on one afternoon a week, within walking distance.',
    'Somebody who sits with the forms until they are in the post.',
    'A talk with the housing officer in which the children’s drawings lie on the table.'
  ],
  strength: [
    'They turn up. In all these weeks not one appointment was missed without a call.',
    'Whoever is angry goes out, round the block, and comes back.',
    'The children are told the truth in words of their size.',
    'They ask for help early now, and know that this is new.',
    'A recipe for every mood, and the smell of it on the stairs.',
    'An uncle who teaches whoever wants it to mend bicycles.',
    'When one of them is praised the others look pleased.',
    'The dog is walked whatever happens, and so somebody always talks to somebody.',
    'Old friends from the first street, who came on moving day with a van.',
    'They keep what they promise the children, even small things.'
  ],
  safetyWhen: ['On the night of the storm', 'When the boiler failed', 'The week of the operation', 'Last half term'],
  safetyWho: [
    'Everybody moved into the warm room and sang until it was over.',
    'The neighbour was fetched, the gas was turned off, and the children were told why.',
    'An aunt came with a suitcase and took the morning run for six days.',
    'Shifts were swapped so that somebody was always at home.',
    'They had written the numbers on the fridge before it was needed, and used them.'
  ],
  familyScale: [
    'A five. It would be a seven with more sleep.',
    'Six, because we are talking again.',
    'Four today. Ask me on a Thursday.',
    'Seven. I am surprised myself.'
  ],
  workerScale: [
    'The children are safe, and too much hangs on one person.',
    'Much goes well, and the family knows what does not.',
    'Good foundations; the plan is about two rooms of the house.',
    'Steady, with one hard day a week that can be planned for.'
  ],
  familyStep: [
    'Choose the first goal together and write it where everybody sees it.',
    'Ask the people who would help whether they would.',
    'Have one evening a week without telephones.'
  ],
  stance: [
    'What the family brings is larger than what it lacks, and the plan should begin there.',
    'None of this needs a specialist first. It needs somebody to stay with it for a few months.',
    'The order matters: sleep, then mornings, then everything that depends on them.',
    'Grown-ups and children describe the same difficulty in different words, which is a good place to start from.'
  ],
  protects: [
    'A grown-up who notices and says so.',
    'School, where they are known by their first names.',
    'A home that has stayed the same for long enough to feel safe.',
    'Humour, on most days.',
    'Family nearby who can be rung at ten at night.',
    'An employer who has been told and was kind about it.',
    'Faith, and the people who come with it.'
  ],
  risks: [
    'Everything depends on the health of one adult.',
    'There is no money for anything that breaks.',
    'Winter, and what it does to sleep and to walls.',
    'Changes of worker: the family has had to begin again before.',
    'The holidays, when school and its lunch are gone.',
    'Old quarrels that come back at birthdays.'
  ],
  pattern: [
    'Hard times have come after a move, each time, and have passed within half a year with help.',
    'Things held until the spring. What changed then is written above.',
    'There were two good years in between. What made them good is worth more than what ended them.',
    'The chronology shows a dip each winter and a quick recovery.',
    'This is the first time; nothing earlier points to it.'
  ],
  unknown: [
    'We have not yet met the grandparents, whom everybody mentions.',
    'How the nights really are: we have only been here by day.',
    'What the services before us saw. The papers have been asked for.',
    'Whether the pain has a name. The hospital appointment is in six weeks.',
    'What the children make of the last move; we asked and they shrugged.',
    'How much of the tiredness is work and how much is worry.'
  ],
  culture: [
    'We asked how things are done in this family and why. Meals, elders and guests come first, and the plan leaves room for them.',
    'Being short of money is felt as shame here. We look for help that does not have to be asked for at a counter.',
    'Two languages are spoken at home. The children translate for nobody: there is an interpreter for meetings.',
    'Faith days and fasting were written into the calendar before any date was set.',
    'Getting about is hard with a bad back and no lift. Meetings are held here, at the kitchen table.',
    'The family has met prejudice in offices before. We agreed that it may stop us when something sounds like it.'
  ],
  judgement: [
    'Early help led by one practitioner, with the school beside us, is the right size of help.',
    'I have weighed whether more is needed. Nothing seen or heard so far asks for it, and we look again at every review.',
    'Coordinated help for about six months. The family is willing, and that is the best reason to begin now.',
    'Help now, while it is small. Left alone it would probably come back larger after the winter.'
  ],
  levelOfFamily: [
    'Several needs at once that touch each other, so somebody has to hold them together.',
    'More than school and home can give alone, and less than a specialist would look for.',
    'Two services are enough, as long as they speak with each other.',
    'The highest of the children’s levels; nothing speaks for a different one.'
  ],
  comments: [
    '“It is strange to read about yourself. It is fair.”',
    '“Leave in the bit about the dog. That is the most important bit.”',
    '“I would have put it harder. Thank you for not doing that.”',
    '“You got the order right. First the nights.”',
    '“My mother should read this. Can she have one?”',
    '“It sounds like us. I did not know we sounded like that.”'
  ],
  exceptions: [
    'Some facts about the adults were not asked: the visits were for the children. We ask at the next review.',
    'The doctor’s surgery and some dates are not known yet; the family brings the letters next time.',
    'Facts about relatives who live elsewhere are missing. The family would rather ask them first.',
    'A few questions were not asked on purpose: too many on one afternoon. They are noted for the next visit.'
  ],
  note: [
    'Read together with the family on Tuesday, at their table. They changed two words and I kept both.',
    'Everybody has been seen. Whoever was not at home was rung at work and agrees with what is written.',
    'Ready to be looked at. I would be glad of a word about the level of need.',
    'Finished with the family. One answer was left open on purpose and says so.'
  ],
  authorised: [
    'Clear, kind, and the children can be heard in it. Level of need confirmed.',
    'Agreed. Please bring the plan to the next supervision and tell the family today.',
    'A good piece of work. The analysis says what it means and not only what it is.',
    'Authorised. I would start with the goal that the family can feel first.'
  ],
  returned: [
    'Nearly there. The children’s own words are strong; what the wider family thinks is missing.',
    'Please say why this level of need and not the one below, and what you would see if nothing changed.'
  ],
  remark: [
    'Which day was this? A reader in a year will want to know.',
    'Whose words are these? If they are yours, say so.',
    'This is a strength. Could it stand further up?'
  ]
} as const
