/** Sentences about one child or one adult; {child} or {parent} is whomever they are about. */
export const childSentences = {
  healthWell: [
    '{child} is well, sleeps through on most nights and eats what is put on the table.',
    '{child} has grown since the summer and is proud of the mark on the door frame.',
    'Teeth, eyes and injections are all up to date for {child}.',
    '{child} runs everywhere and is seldom ill.',
    '{child} was seen by the doctor in the spring, and all was well.',
    '{child} drinks water, climbs walls and falls asleep in the car.'
  ],
  healthWorry: [
    '{child} is tired by the afternoon and cannot say why.',
    '{child} has had a cough since the heating was off.',
    '{child} picks at meals when there was an argument.',
    'The last eye test was three years ago, and {child} sits close to the screen.',
    '{child} has tummy ache on Sunday evenings.',
    'Nothing worries anybody about the health of {child} at the moment.'
  ],
  healthNeed: [
    'An earlier evening for {child}, and a word with the school nurse.',
    'An appointment with the doctor, which we make together.',
    'The eye test, with a bus ticket in the envelope.',
    'Breakfast before the bus, also on late days, for {child}.',
    'Watch for two weeks and write down when it hurts.',
    'To go on as it is; {child} is doing well.'
  ],
  learnWell: [
    '{child} likes to find things out and tells everybody about them afterwards.',
    '{child} is good with numbers and better with people.',
    'The teacher says that {child} helps without being asked.',
    '{child} builds, draws and takes things apart, and most of them go together again.',
    '{child} knows every song after hearing it once.',
    '{child} reads under the blanket with a torch.'
  ],
  learnWorry: [
    '{child} starts things and is afraid of finishing them badly.',
    '{child} has missed enough to feel lost in two lessons.',
    '{child} is quiet in a group, and easily overlooked.',
    'It takes {child} a long time to settle after the weekend.',
    '{child} finds it hard to sit when something else is going round in the head.',
    'There is no worry here; {child} is where the teacher would expect.'
  ],
  learnNeed: [
    'One grown-up at school whom {child} may look for without giving a reason.',
    'A small group twice a week, chosen with {child}.',
    'Homework at the library on Wednesdays, with a friend.',
    'A note in the bag of {child} on good days as well.',
    'Ten minutes to arrive before anything is asked of {child}.',
    'Nothing more than {child} already has.'
  ],
  feelWell: [
    '{child} shows plainly what is felt, and lets it go again.',
    '{child} has a friend to whom everything is told.',
    '{child} laughs with the whole face.',
    '{child} knows what helps: a blanket, a walk, a quarter of an hour.',
    '{child} says sorry first, and means it.',
    '{child} is curious about visitors and soon shows them the best thing in the room.'
  ],
  feelWorry: [
    '{child} watches the grown-ups before answering.',
    '{child} has begun to say “I do not mind” to everything.',
    'When doors slam {child} counts under the breath.',
    '{child} takes the blame for things that are nobody’s fault.',
    '{child} does not like to be away from home at night any more.',
    'For now {child} has no great worry, and says so.'
  ],
  feelNeed: [
    'Somebody outside the family who asks {child} and has time for the answer.',
    'To be told in good time what will change, and what will not.',
    'An afternoon that belongs to {child} and one grown-up.',
    'Grown-ups who talk about grown-up things when {child} is asleep.',
    'A sign that {child} can give when it is too much.',
    'More of what there is already.'
  ],
  difference: [
    'The time of the meeting was moved so that {child} could be there for the first half.',
    'The first goal is the one that {child} chose, in the words of {child}.',
    'We asked the school for the table by the window, as {child} had wished.',
    'The plan has a page that {child} drew.',
    'Visits are on Thursdays now, since {child} has practice on Tuesdays.',
    'Nothing had to be changed: {child} asked for what the grown-ups wanted too.'
  ],
  like: [
    'To be {child} is to be loved by tired people. If nothing changed, {child} would ask for less and less.',
    'To be {child} is to be busy with other people’s weather. If nothing changed there would be little room for {child} to grow.',
    'To be {child} is to have a good place in the family and a hard one on Mondays. If nothing changed, Mondays would grow.',
    'To be {child} is to know more than is told. If nothing changed {child} would go on guessing, and guess wrong.',
    'To be {child} is mostly good. If nothing changed it would stay so for a while, and depend on luck.',
    'To be {child} is to be the one who makes the others laugh. If nothing changed nobody would notice when it stops.'
  ],
  level: [
    '{child} needs a little more than everybody gets.',
    'Home and school together can give {child} what is needed, if they speak.',
    '{child} has more than one need, and they feed each other.',
    'What weighs on {child} comes from outside and can be lifted.',
    '{child} is doing well, and carries some of what the others carry.',
    'Help from one more person would be enough for {child}.'
  ]
} as const

export const childsOwnWords: readonly {
  readonly ages: readonly [from: number, to: number]
  readonly words: readonly string[]
  readonly good: readonly string[]
  readonly worry: readonly string[]
  readonly wish: readonly string[]
}[] = [
  {
    ages: [4, 8],
    words: [
      '“We have a red door and a blue door. I am the boss of the blue one.”',
      '“Mummy does the big worries and I do the small ones.”',
      '“I can do my own shoes. Not the left.”'
    ],
    good: ['“Bath day. We have boats.”', '“When all of us are in the big bed.”', '“My teacher draws me a star.”'],
    worry: ['“When it is shouting I do not like it.”', '“If the dark comes in.”', '“That somebody forgets me.”'],
    wish: ['“A hamster called Toast.”', '“That we go to the sea and nobody is in a hurry.”', '“A longer story.”']
  },
  {
    ages: [9, 12],
    words: [
      '“People ask how I am and then they look at Mum. You can look at me.”',
      '“I keep a list of good things, it is at forty-one.”',
      '“At home I am the funny one. At school I am the quiet one. Both are me.”'
    ],
    good: ['“Practice on Tuesdays.”', '“The walk home, if it is not raining.”', '“Our Saturday breakfast, all of it.”'],
    worry: [
      '“That it goes back to how it was.”',
      '“When I hear them talk and they stop.”',
      '“Being the last one to be picked up.”'
    ],
    wish: ['“My own key.”', '“One day when everything goes how we said.”', '“To stay at this school until the end.”']
  },
  {
    ages: [13, 18],
    words: [
      '“It is not that I do not care. I care about too many things at the same time.”',
      '“If you want to know something, ask me when we are walking.”',
      '“I have worked out most of it on my own. It would be nice not to have to.”'
    ],
    good: [
      '“Music. And when nobody asks where I am going.”',
      '“My job on Saturdays.”',
      '“Cooking for everyone, honestly.”'
    ],
    worry: [
      '“Exams, and who gets up with the others when I am gone.”',
      '“That people read this who know me.”',
      '“Being like the rest of us when I am older.”'
    ],
    wish: ['“A room with a door that shuts.”', '“To go away for a weekend and come back to the same.”', '“College.”']
  }
]

/** For those who have no words yet. */
export const watched: readonly string[] = [
  'Watched at play: {child} looked round for a known face every few minutes and always found one.',
  'Watched at a meal: {child} was fed at an easy pace, talked with, and let go when it was enough.',
  'Watched on waking: {child} called once, was lifted up, and laid the head on a shoulder.'
]

export const adultSentences = {
  parentWell: [
    '{parent} knows each child’s moods and has a way with every one of them.',
    '{parent} says clearly what is allowed, and is fair about it.',
    '{parent} tells the children every day what was good about it.',
    '{parent} listens first and speaks afterwards.'
  ],
  parentWorry: [
    '{parent} does the work of two people and has nobody to hand over to.',
    '{parent} finds it hard to be firm when tired, and is tired often.',
    'Work takes {parent} away at the very hour when the children come home.',
    '{parent} has hardly any time that is not for somebody else.'
  ],
  parentNeed: [
    'Two hours a week off duty for {parent}, on a fixed day.',
    'A group with other parents, in the evening and nearby, if {parent} would like that.',
    'A talk about shifts with the employer of {parent}, with a letter from us.',
    'A doctor’s appointment for {parent}, and somebody to sit with the children.'
  ],
  goingWell: [
    '“They still tell me things.”',
    '“We eat together. I hold on to that.”',
    '“Nobody has to be afraid in this house.”',
    '“They are good to each other when they think I am not looking.”'
  ],
  worries: [
    '“That I get used to it.”',
    '“What they will remember.”',
    '“That the help stops as soon as it is a bit better.”',
    '“Money, sleep, money.”'
  ],
  hopes: [
    '“A boring month.”',
    '“To look forward to the weekend again.”',
    '“That they grow up and still come round on Sundays.”',
    '“To be asked for advice for a change.”'
  ],
  helps: [
    '“Plain words.”',
    '“Somebody who rings back.”',
    '“One thing at a time.”',
    '“When you said you had been nervous too.”'
  ],
  hinders: ['“Being told what I know.”', '“Forms in the post.”', '“Meetings at school run time.”', '“New faces.”'],
  whyNotLower: [
    'Because nobody is alone with it.',
    'Because of the children, every day.',
    'It was lower. I know the difference.',
    'There is a plan now.'
  ]
} as const
