/** What an assessment says of each story: why now, the family's own words, the worry, and what it all comes to. */
export type StoryWords = {
  readonly reason: string
  readonly familyWords: readonly string[]
  readonly whyNow: readonly string[]
  readonly worries: readonly { readonly what: string; readonly may: string }[]
  readonly goal: { readonly seen: string; readonly howLong: string }
  readonly summary: readonly string[]
}

export const storyWords: Readonly<Record<string, StoryWords>> = {
  attendance: {
    reason: 'attendance',
    familyWords: [
      '“I want a morning in which nobody cries, me included.”',
      '“Everyone sends letters about it. You are the first to ask what time we get up.”'
    ],
    whyNow: [
      'The bus was taken off in September, and the walk that took its place needs half an hour that nobody had.',
      'A third letter came in one term. {parent} took it to school in person and asked who could help.'
    ],
    worries: [
      {
        what: '{child} misses about one day in five, most often at the beginning of the week.',
        may: '{child} may fall behind in reading and lose the two friends who still wait at the gate.'
      }
    ],
    goal: {
      seen: '{child} is at the gate before the bell on four mornings out of five.',
      howLong: 'A whole half term'
    },
    summary: [
      'The mornings break at one point, between shoes and door, and everybody in the house can name it.',
      'Where {child} has company on the way, the day begins; where there is none, it often does not.'
    ]
  },
  money: {
    reason: 'money_work',
    familyWords: [
      '“I am not bad with money. There just is not any on a Wednesday.”',
      '“When the post comes I put it behind the clock. It is a big clock by now.”'
    ],
    whyNow: [
      'The hours at work were halved in the spring, and by summer the meter had to choose between hot water and light.',
      'A letter about the rent named a date. {parent} rang the number on the leaflet from school the same day.'
    ],
    worries: [
      {
        what: 'Three old debts are paid back at once, and little is left for food in the last week of a month.',
        may: '{child} may go without trips and shoes, and begin to hide what is asked for at school.'
      }
    ],
    goal: { seen: 'No letter stays shut for longer than a day.', howLong: 'Three months running' },
    summary: [
      'The income is small and comes at the wrong time of the month; it is not wasted.',
      '{parent} shields the children from it so well that nobody outside could see how tight it had become.'
    ]
  },
  lowMood: {
    reason: 'parent_mental_health',
    familyWords: [
      '“Some days I am behind glass. I can see them, and I cannot get the door open.”',
      '“I do everything I have to do. It is the rest I cannot do, and the rest is the nice part.”'
    ],
    whyNow: [
      'The days are shorter, the neighbour who came in the mornings has moved, and {parent} noticed the old signs early.',
      'After a bad week {parent} told the GP, and this time asked for somebody for the children as well.'
    ],
    worries: [
      {
        what: 'On low days {parent} is in bed until noon, and {child} plays alone beside the bed.',
        may: '{child} may learn to ask for little, and nobody might notice that {child} needs more.'
      }
    ],
    goal: { seen: 'On a hard morning somebody whom {child} knows is there by nine.', howLong: 'Eight weeks in a row' },
    summary: [
      'The illness comes and goes; the love for the children does not, and they know it.',
      'There is warmth on every day and energy on some. A plan for the other days is what is missing.'
    ]
  },
  behaviour: {
    reason: 'behaviour_home',
    familyWords: [
      '“By seven I have used up all my patience, and bedtime has not even started.”',
      '“Nobody sees the good hour after school. They only hear the door.”'
    ],
    whyNow: [
      'A door was broken in August, and it frightened everybody, most of all the one who had slammed it.',
      'School began to ring at lunch time. {parent} wanted one plan instead of two.'
    ],
    worries: [
      {
        what: 'Most evenings end with shouting, and {child} goes to sleep late and upset.',
        may: '{child} may come to believe that being the loud one is all that {child} is.'
      }
    ],
    goal: { seen: 'The light is out by half past eight after a story.', howLong: 'Five evenings a week for six weeks' },
    summary: [
      'Hunger, tiredness and a screen meet at the same hour, and nobody had put the three side by side.',
      '{parent} stays calm for longer than most people would, and then not at all. A pause in between can be learned.'
    ]
  },
  youngCarer: {
    reason: 'young_carer',
    familyWords: [
      '“We could not do it without {child}. That is what worries me.”',
      '“I hear the stairs at night and know who it is. It should be me on those stairs.”'
    ],
    whyNow: [
      '{parent} came out of hospital in the summer and needs more help than before with stairs, pans and shopping.',
      'A teacher asked {child} what the weekend had been like and was given a list of chores.'
    ],
    worries: [
      {
        what: '{child} cooks, shops and listens at night, about twelve hours a week.',
        may: '{child} may give up friends and sleep, and grow up feeling that rest has to be earned.'
      }
    ],
    goal: { seen: '{child} has two afternoons a week that belong to nobody else.', howLong: 'One whole term' },
    summary: [
      '{child} does an adult’s work, does it well and is thanked for it; that is why it went unseen.',
      'With an assessment of what {parent} needs, most of this load could lie on grown-up shoulders.'
    ]
  },
  housing: {
    reason: 'housing',
    familyWords: [
      '“You can wipe it on Monday and it is back by Thursday.”',
      '“All of us breathe in one room. It is a good room, only it is one.”'
    ],
    whyNow: [
      'The doctor asked about the bedroom before asking about the cough, and wrote to us the same week.',
      'The landlord gave notice of building works, and nobody could say where the beds were to go.'
    ],
    worries: [
      {
        what: 'The wall by {child}’s bed is wet, and the family sleeps in the dry room.',
        may: '{child} may be ill for another winter and have nowhere quiet to learn or to be cross.'
      }
    ],
    goal: { seen: '{child} sleeps in a dry room with a door.', howLong: 'From now until spring, and then for good' },
    summary: [
      'The home is cared for; the building is not. No amount of wiping will dry a wall.',
      'Living so close has made the family kind to one another and tired of one another.'
    ]
  },
  conflict: {
    reason: 'parental_conflict',
    familyWords: [
      '“We both love them. We cannot do a handover without an argument about a coat.”',
      '“I would like to talk about the children and end up talking about last year.”'
    ],
    whyNow: [
      'After the summer holidays {child} asked not to be collected from the doorstep any more.',
      'Both parents were asked to a meeting at school and sat at two ends of the table. Each rang us afterwards.'
    ],
    worries: [
      {
        what: '{child} hears arguments at the handover and carries messages from one home to the other.',
        may: '{child} may feel that loving one parent is a betrayal of the other.'
      }
    ],
    goal: { seen: 'Handovers take place at school, and {child} carries a bag and no message.', howLong: 'Two months' },
    summary: [
      'Nobody is afraid of anybody. Two people who have parted have not yet found a way to be parents together.',
      '{child} has become very good at reading faces, which is a skill and a burden.'
    ]
  },
  loss: {
    reason: 'bereavement',
    familyWords: [
      '“Nobody says the name any more. I think we are all waiting for someone else to start.”',
      '“The chair is still there. Nobody sits in it and nobody moves it.”'
    ],
    whyNow: [
      'The first birthday after the death came and went in silence, and afterwards {child} stopped eating with the others.',
      'A year had passed, and everybody outside the house seemed to think that this was long enough.'
    ],
    worries: [
      {
        what: '{child} hardly speaks about the death and has trouble falling asleep.',
        may: '{child} may stay alone with pictures and questions that somebody could answer.'
      }
    ],
    goal: {
      seen: 'The family talks about the one who died at the table, with the photographs out.',
      howLong: 'Until it is easy'
    },
    summary: [
      'Each of them grieves, each in another room. What is missing is one time and place to do it together.',
      '{parent} holds the household up by being busy, and {child} holds it up by being no trouble.'
    ]
  },
  littleOnes: {
    reason: 'pregnancy_new_baby',
    familyWords: [
      '“I know what I should be doing. I just have not got enough arms.”',
      '“My own mum is two hundred miles off. I ring her with one hand.”'
    ],
    whyNow: [
      'The nights have been short since the spring, and the health visitor found {parent} in tears over a bottle.',
      'The family moved away from everybody it knew a few weeks before the birth.'
    ],
    worries: [
      {
        what: '{parent} is alone with the little ones for ten hours a day and sleeps about four.',
        may: '{child} may be comforted late and seldom talked with, because nobody has the strength.'
      }
    ],
    goal: { seen: '{parent} sleeps six hours on three nights a week.', howLong: 'The next two months' },
    summary: [
      'Everything that a small child needs is given here, by somebody who is close to the end of their strength.',
      'One more pair of hands, and one place to go to on a weekday, would change more than advice.'
    ]
  },
  extraNeeds: {
    reason: 'disability_send',
    familyWords: [
      '“I can tell you all about the forms. Nobody has asked me what {child} likes.”',
      '“We are told to wait. Waiting is not a plan.”'
    ],
    whyNow: [
      'The waiting list was put at eighteen months, and school asked what would help in the meantime.',
      'A change of classroom undid what had taken a year to grow, and {parent} asked for help to begin again.'
    ],
    worries: [
      {
        what: '{child} manages the school day by holding everything in, and it all comes out at home.',
        may: '{child} may come to dread school, and {parent} may wear out before help arrives.'
      }
    ],
    goal: { seen: 'School and home use the same three cards.', howLong: 'Every day until the summer' },
    summary: [
      'Home knows what works and has never been asked to write it down. School would use it if it had it.',
      'A name for the difficulty may come later; what helps can begin now.'
    ]
  }
}
