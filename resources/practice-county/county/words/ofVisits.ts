/** What may be written of a visit when the sentences of the story have all been used; each once for a family. */
export const visitSentences = {
  purpose: [
    'To look at the plan with {parent} and see what has moved.',
    'A short visit that {parent} had asked for on the telephone.',
    'To see {child} at home after school, as planned.',
    'To go through the letters and ring two numbers together.',
    'To hear from everybody how the last two weeks were.',
    'The regular visit. {parent} had put the kettle on.',
    'To bring the papers that were promised and explain them.',
    'To meet {child} with some time and no agenda.',
    'To prepare the next meeting around the family.',
    'As agreed last time with {parent}.',
    'To talk about what happens when my visits end one day.'
  ],
  happened: [
    '{parent} had a list on the table. We went through it from the bottom, where the hard things stood.',
    '{child} showed me the garden behind the bins and named everything that grows there.',
    'We walked to the shop and back, because {parent} talks more easily when walking.',
    'There had been a row in the morning. It was told to me calmly, by both who were in it.',
    'The telephone rang three times. {parent} let it ring, and said that this was new.',
    '{child} did homework at the other end of the table and listened to every word.',
    'We rang school together. It took six minutes; it had been put off for six weeks.',
    'Nobody had slept well. We kept it short and agreed on one thing only.',
    'A neighbour looked in with a dish. {parent} introduced me as “our person”.',
    '{parent} cried a little and then laughed at having cried.',
    'The new timetable hangs by the door, and somebody has drawn a face on Friday.',
    '{child} had laid the table for all of us, me included.'
  ],
  childsWords: [
    '“Can you tell them what I said, but in your way?”',
    '“I thought you would not come because of the rain.”',
    '“Today is a thumbs in the middle.”',
    '“I have a secret good thing. I will tell you next time.”',
    '“The others laugh at my jokes now.”',
    '“It is quieter. I can hear the clock.”',
    '“I do not want anything. Well, maybe a lamp.”'
  ],
  seen: [
    '{child} held on to the table edge, let go, and stood alone for a moment.',
    '{child} pointed at the window and {parent} said what there was to see.',
    '{child} fell asleep in the middle of the visit, in spite of the noise.',
    '{child} offered me a wet biscuit and waited until I had admired it.',
    '{child} laughed at the dog and looked round to see who else had noticed.',
    '{child} was tired, said so in {their} own way, and was put to bed.',
    '{child} babbled to the spoon all through the conversation.'
  ],
  analysis: [
    'Small steps, and in the right direction. I would not add anything now.',
    'What is agreed at the table holds for about ten days; shorter gaps between visits may help.',
    'There is more support around this family than they use. Asking is still the hard part.',
    'A tired week is not a step back. Last year a week like this would have ended differently.',
    '{parent} speaks of next month now and not only of today.',
    'I noticed that I do less of the talking than at the beginning. That is as it should be.',
    'The worry of the first weeks is smaller; what is left is real and can be named.',
    '{child} is at ease with the grown-ups here, and shows it by interrupting.',
    'I am not sure yet what lies behind the quiet. I will ask again, another way.',
    'The good days have something in common: nobody was in a hurry.'
  ],
  next: [
    '{parent} rings the surgery; I send the address.',
    'I ask the family centre about places after half term.',
    'We look at the goals together and strike out what is done.',
    '{child} chooses what we do first next time.',
    'A message to school, which {parent} reads before it goes.',
    'Both of us think of one person who could be asked to the next meeting.',
    'I bring the form in large print.',
    'Next visit in the evening, so that everybody is at home.',
    'Nothing new until the next visit; that was the agreement.',
    '{parent} writes down two good things a day, just for {pThem}.'
  ],
  laterTitles: [
    'How the week went',
    'What has changed since last time',
    'The plan, step by step',
    'Listening first',
    'A walk and a talk',
    'Letters and numbers',
    'After school',
    'Before the meeting'
  ]
} as const
