/**
 * What families come with, in sentences that a good worker might write: what was seen and said before what it is thought
 * to mean. {parent} and {child} stand for forenames, {their} for his, her or their of that child. No sentence tells how
 * old somebody is or how they are related, so that it is true of whomever it is put with.
 */
export type Story = {
  readonly key: string
  /** Where such a thing is scored. */
  readonly outcome: string
  /** The youngest and oldest child that it can be about. */
  readonly ages: readonly [from: number, to: number]
  readonly asked: readonly string[]
  readonly early: readonly string[]
  readonly middle: readonly string[]
  readonly late: readonly string[]
  readonly thoughts: readonly string[]
  readonly next: readonly string[]
  readonly promises: readonly string[]
  readonly events: readonly { readonly category: string; readonly what: string; readonly significance: string }[]
  readonly goals: readonly string[]
}

export const stories: readonly Story[] = [
  {
    key: 'attendance',
    outcome: 'education',
    ages: [5, 16],
    asked: [
      '{child} has missed one day in four since the autumn. {parent} asked the school for help with the mornings.',
      'The school is worried about {child}’s attendance and so is {parent}. Both would like somebody to talk to.'
    ],
    early: [
      '{parent} showed me the morning list on the fridge. It works until the bus is missed, and then the day is lost.',
      'We wrote down last week day by day. The two good mornings were the ones on which {child} walked with a friend.',
      '{parent} said that school rings when {child} is not there, and never when {child} is.'
    ],
    middle: [
      '{child} has been in for nine days out of ten. {parent} says the alarm is not argued about any more.',
      'The breakfast place is used three times a week. {child} carries the toast upstairs for the first lesson.',
      'Mondays are still hard. {parent} and {child} tried laying the clothes out and it helped once.'
    ],
    late: [
      'Attendance stands at 94 per cent. {parent} had the letter from school on the table to show me.',
      'The family has kept the mornings going through two weeks of rain and a broken-down bus.'
    ],
    thoughts: [
      'The mornings are less about not wanting school than about starting the day alone. Company is what works.',
      '{parent} does more each morning than anybody had written down; that is a strength to build on.',
      'I wonder whether the second half of the week is harder because of the lessons on those days.'
    ],
    next: [
      'Ask school for one person whom {child} meets at the gate.',
      'Try the friend’s walk on Mondays and look at the list again together.',
      'School sends {parent} a message on the good days too.'
    ],
    promises: ['To ask the school for a named person at the gate', 'To bring the bus pass form next time'],
    events: [
      {
        category: 'education',
        what: 'Attendance fell below 80 per cent in the autumn term.',
        significance: '{child} lost touch with two friends and began to dread Mondays.'
      },
      {
        category: 'positive_change',
        what: 'A full week at school, the first for a year.',
        significance: '{child} rang a grandparent to tell them.'
      }
    ],
    goals: ['Getting to school in a good mood']
  },
  {
    key: 'money',
    outcome: 'money',
    ages: [2, 13],
    asked: [
      '{parent} has had no heating since the meter debt and asked the health visitor where to turn.',
      'Hours at work were cut. {parent} would like help to sort the letters before they get worse.'
    ],
    early: [
      '{parent} had put every letter in one bag. We opened them together, with a pot of tea, and made three piles.',
      'The kitchen was warm and there was food in. {parent} had gone without to make it so.',
      'There was one heater, in the room where everybody sleeps. {parent} moves it before bedtime.'
    ],
    middle: [
      'The water company has agreed to nine pounds a month. {parent} made the call, I sat beside.',
      'The council tax reduction came through. {parent} has stuck the letter on the cupboard door.',
      'The fridge is new to them, from the furniture scheme. {child} has covered it with magnets.'
    ],
    late: [
      'There is a plan for every debt and {parent} could tell it to me without the paper.',
      '{parent} has begun the bookkeeping course and laughs about learning it at one’s own kitchen table.'
    ],
    thoughts: [
      'The worry about letters had become larger than the letters. Seeing them in piles was the turning point.',
      '{parent} protects the children from knowing, and {child} knows all the same.',
      'The income is right now; what is left is old debt, and that has an end.'
    ],
    next: [
      'Appointment at Old Town Money Advice; {parent} takes the pile with the red lines.',
      'Ask the school about uniform and trips before the letters go out.',
      'Look at the meter together at the end of the month.'
    ],
    promises: ['To ring the furniture scheme about a cooker', 'To find out about the school uniform fund'],
    events: [
      {
        category: 'housing',
        what: 'The heating was off for five weeks.',
        significance: 'The family lived in one room; {child} had a cough that did not go.'
      },
      {
        category: 'positive_change',
        what: 'The last of the rent arrears was paid.',
        significance: '{parent} slept through for the first time in months.'
      }
    ],
    goals: ['A warm home without fear of the post']
  },
  {
    key: 'lowMood',
    outcome: 'health',
    ages: [0, 6],
    asked: [
      '{parent} has felt low since the spring and told the GP that some days only the children get {parent} up.',
      'The health visitor asks for support for {parent}, who is on {pTheir} own a great deal and says so.'
    ],
    early: [
      '{parent} told me that mornings are the worst and that there is a neighbour who would come if asked.',
      'The curtains were drawn at first. {parent} opened them while we talked and said that it helped.',
      '{parent} and {child} laughed together over a picture in a book while we were speaking.'
    ],
    middle: [
      'The talking therapy has begun. {parent} goes by bus and calls it an hour in which nobody needs anything.',
      '{parent} has been to the group at the children’s centre twice and knows two names there.',
      'A hard fortnight. {parent} rang me before it got worse, which is what we had agreed.'
    ],
    late: [
      '{parent} scored the week seven out of ten and said what the three missing points were made of.',
      'The neighbour comes on Tuesdays now, without being asked.'
    ],
    thoughts: [
      '{parent} notices early when things slip. That is what keeps the children steady.',
      'The low days are fewer, and the plan for them is known to everybody in the house.',
      'I think that being alone, more than anything, is what makes the evenings long.'
    ],
    next: [
      'Go along together to the first session of the group.',
      'Write down, on one card, who is rung on a bad morning.',
      'Ask the GP whether the appointment can be earlier in the day.'
    ],
    promises: ['To come along to the first group', 'To ring on Thursday to hear how it went'],
    events: [
      {
        category: 'health',
        what: '{parent} saw the GP about low mood.',
        significance: 'The first time that {parent} had told anybody; the children noticed that the house was calmer.'
      },
      {
        category: 'positive_change',
        what: '{parent} joined the group at the children’s centre.',
        significance: '{child} has begun to play with the other children there.'
      }
    ],
    goals: ['Good days in a row, and a plan for the others']
  },
  {
    key: 'behaviour',
    outcome: 'relationships',
    ages: [5, 11],
    asked: [
      '{parent} would like help with evenings that end in shouting. Nobody is hurt, everybody is tired.',
      'School and home both find that {child} cannot wait. {parent} wonders what the two could do alike.'
    ],
    early: [
      '{child} threw a shoe and then sat under the table. {parent} sat down on the floor as well and waited.',
      '{parent} counted eleven times in one evening of saying no. We looked for the ones that mattered.',
      'Tea was at half past five and it was calm until the tablet was switched off.'
    ],
    middle: [
      'The five-minute warning is used every evening. It has been forgotten twice and {child} asked for it.',
      '{parent} has started the parenting course and tried the one about praise on the same day.',
      'Fewer rows, and shorter. {parent} left the room once to breathe and came back.'
    ],
    late: [
      'Bedtime has been quiet for three weeks. {parent} reads, {child} chooses.',
      '{parent} told me of a row that did not happen, and how.'
    ],
    thoughts: [
      'What looks like temper is often tiredness and hunger at the same hour.',
      '{parent} stays near when it is hard. {child} trusts that, and it shows.',
      'School sees the same thing before lunch; one plan for both places would be fair to {child}.'
    ],
    next: [
      'Snack and ten quiet minutes straight after school.',
      'Ask the school to use the same warning words.',
      '{parent} chooses two rules and lets the others go for a fortnight.'
    ],
    promises: [
      'To bring the picture cards for the evening',
      'To talk with the teacher about the same words for school'
    ],
    events: [
      {
        category: 'education',
        what: 'Sent home from school twice in one month.',
        significance: '{child} says that nobody asked what had happened first.'
      },
      {
        category: 'positive_change',
        what: 'A birthday party from beginning to end.',
        significance: '{child} was proud and has asked for another.'
      }
    ],
    goals: ['Evenings that end with a story']
  },
  {
    key: 'youngCarer',
    outcome: 'health',
    ages: [8, 17],
    asked: [
      '{child} does the shopping and the cooking on the days when {parent} cannot get up. {parent} would like it to be less.',
      'School noticed that {child} rings home every break. {parent} has an illness that comes and goes.'
    ],
    early: [
      '{child} made the tea while we talked and knew which tablets are taken when.',
      '{parent} said: I never wanted my child to know the name of every medicine.',
      'We drew the week. {child} had coloured four evenings as work.'
    ],
    middle: [
      'A neighbour does the shopping on Fridays. {child} went to football instead.',
      'Vale Young Carers has met {child} twice. There is a card now that lets {child} keep the phone on at school.',
      'The nurse comes on Mondays, and {child} does not need to wait for the delivery any more.'
    ],
    late: [
      '{child} has two evenings a week that belong to nobody else.',
      '{parent} has told {pTheir} sister as well. Sunday dinner comes in a pot with a lid.'
    ],
    thoughts: [
      '{child} is proud of helping. The point is not to take it away but to make it small enough.',
      '{parent} and {child} are close and talk about the illness openly. That is protective.',
      'Nobody at the surgery knew that there was a child who helps. Now they do.'
    ],
    next: [
      'Ask adult services for an assessment of {parent}’s own needs.',
      'School gives {child} a place to ring from.',
      '{parent} asks {pTheir} sister about one evening.'
    ],
    promises: [
      'To ask the surgery to note that there is a child who helps',
      'To find out when the young carers’ trip is'
    ],
    events: [
      {
        category: 'health',
        what: '{parent} was in hospital for six nights.',
        significance: '{child} kept the house going and told nobody at school.'
      },
      {
        category: 'positive_change',
        what: 'First trip with Vale Young Carers.',
        significance: '{child} met others who do the same and has their numbers.'
      }
    ],
    goals: ['Time that belongs to me']
  },
  {
    key: 'housing',
    outcome: 'housing',
    ages: [0, 17],
    asked: [
      'The flat is damp and {child} coughs. {parent} has reported it three times and would like somebody beside {pThem}.',
      'The family shares one bedroom and the tenancy ends soon. {parent} asks what can be done in time.'
    ],
    early: [
      '{parent} showed me the wall behind the bed, which had been wiped that morning and was black again at the edge.',
      'Shoes stood in a row and the beds were made. There is no table, so homework is done on the stairs.',
      '{parent} keeps a diary of every call to the landlord. I asked for a copy of it.'
    ],
    middle: [
      'The surveyor has been. {parent} went round with him and read out the diary.',
      'A repair date is set. {parent} does not believe it yet, and I can see why.',
      'The bidding number works now. {parent} looks every Thursday at eight.'
    ],
    late: [
      'The wall is dry and painted. {child} chose the colour.',
      'The keys were handed over on Friday. There is a door between the beds and the kitchen.'
    ],
    thoughts: [
      'The home is cared for. What is wrong with it is the building.',
      'The uncertainty is what keeps everybody awake, more than the lack of space.',
      '{parent} is persistent and organised; the letter only needed a heading.'
    ],
    next: [
      'Write to Marlow Vale Homes with the diary and the health visitor’s note.',
      'Go to the housing appointment together.',
      'Ask the surgery for a letter about the cough.'
    ],
    promises: ['To write to the landlord with the diary', 'To ask whether the school has a table to spare'],
    events: [
      {
        category: 'move',
        what: 'Moved for the third time in two years.',
        significance: '{child} changed setting in the middle of the year and lost a best friend.'
      },
      {
        category: 'housing',
        what: 'The repair was done.',
        significance: 'The cough went within a month and everybody sleeps in a bed of their own.'
      }
    ],
    goals: ['A dry home that we can stay in']
  },
  {
    key: 'conflict',
    outcome: 'relationships',
    ages: [4, 17],
    asked: [
      'The adults argue about handovers in front of the children. Both asked for help to stop.',
      '{child} told a teacher about arguments at home at night. {parent} knows, and is sad about it.'
    ],
    early: [
      '{parent} said that the words are always the same ones and could say them by heart.',
      'I met each of them alone. Both began with what the other does well with the children.',
      '{child} put the toy figures far apart and the smallest one in the middle.'
    ],
    middle: [
      'Handover is at the school gate and takes two minutes. There has been one argument in a month.',
      'They write in a small book that travels with the children. I read the last page aloud to both.',
      'A bad weekend. {parent} ended the call and rang again when it was calm.'
    ],
    late: [
      'The calendar for the holidays was agreed without me.',
      '{child} says that the book is boring now, which everybody agreed is good news.'
    ],
    thoughts: [
      'Both love the children and both are afraid of losing time with them. Once that was said it got easier.',
      'I asked each of them about safety, alone, and neither is afraid of the other.',
      'The children carry messages. That is the first thing to stop.'
    ],
    next: [
      'Both try the handover book for a month.',
      'Course about arguing better, one evening each.',
      'Ask {child} again, alone, in three weeks.'
    ],
    promises: ['To bring the handover book', 'To send both the dates of the course'],
    events: [
      {
        category: 'family_change',
        what: 'The adults separated.',
        significance: '{child} learned it from a message on a phone and has asked about it since.'
      },
      {
        category: 'positive_change',
        what: 'Both came to the school play and sat in one row.',
        significance: '{child} looked for them and waved.'
      }
    ],
    goals: ['No messages through the children']
  },
  {
    key: 'loss',
    outcome: 'health',
    ages: [5, 13],
    asked: [
      'Since the funeral {child} does not want to sleep alone. {parent} would like to know what is usual and what is not.',
      'Somebody whom the whole family leaned on has died. {parent} asks for company for a while.'
    ],
    early: [
      'There is a photograph on the table with a candle. {child} lit it for me.',
      '{parent} cried and {child} brought the tissues, matter-of-fact, and went on drawing.',
      'We talked about what the children have been told, and in which words.'
    ],
    middle: [
      'The memory box has its first things: a watch, a shopping list, a stone.',
      '{child} slept in {their} own bed on four nights. The door stays open.',
      'The anniversary was hard and they had planned for it: chips on the wall by the river.'
    ],
    late: [
      '{parent} says that they speak of the dead without everybody going quiet.',
      '{child} showed me the memory box and told me who may add to it.'
    ],
    thoughts: [
      'This is grief, and the family does it well. It needs time more than services.',
      '{child} watches {parent} closely. Seeing {parent} rest would help {child} more than words.',
      'School did not know about the date; now it is in their diary.'
    ],
    next: [
      'Look at the bereavement group together; no hurry.',
      'Tell the school the dates that will be hard.',
      'A second visit only with {child}, to finish the box.'
    ],
    promises: ['To bring a box and labels', 'To tell the school about the anniversary'],
    events: [
      {
        category: 'loss',
        what: 'A close relative died after a short illness.',
        significance: '{child} lost the person who did the school run and told stories on the way.'
      },
      {
        category: 'positive_change',
        what: '{child} told the class about the memory box.',
        significance: 'Two friends asked to see it; it is no longer a secret.'
      }
    ],
    goals: ['Sleeping, and remembering together']
  },
  {
    key: 'littleOnes',
    outcome: 'early_years',
    ages: [0, 4],
    asked: [
      '{parent} asks for ideas for play and words with {child}; the two-year check suggested it.',
      'The health visitor sees a warm home and few words yet. {parent} would like to do something early.'
    ],
    early: [
      '{child} pointed at the window and {parent} said the word. We counted it as the first of the day.',
      'There is a basket of toys by the sofa and {child} knows where everything goes.',
      '{parent} and {child} are easy with each other. Feeding is slow and unhurried.'
    ],
    middle: [
      '{child} goes to stay-and-play on Wednesdays. {parent} sings the hello song at home now.',
      'Ten new words on the list on the fridge. The newest is “digger”.',
      'The nursery place begins after the holidays. They have walked the way twice to try it.'
    ],
    late: [
      '{child} said three words in a row to me, and then the same three again.',
      '{parent} has begun to bring another family along to stay-and-play.'
    ],
    thoughts: [
      '{parent} reads {child} well; what was missing was somebody to say that it is enough.',
      'The screen is on for company. With people about it stays off.',
      'Hearing has been checked. The words are coming at their own pace.'
    ],
    next: [
      'Library card and one book a week.',
      'Stay-and-play together once, then alone.',
      'Ask the health visitor to look again in three months.'
    ],
    promises: ['To bring two board books', 'To ask about the funded nursery place'],
    events: [
      {
        category: 'health',
        what: 'Two-year check: fewer words than expected, warm play.',
        significance: '{child} was offered help early and {parent} took it.'
      },
      {
        category: 'positive_change',
        what: 'The nursery place began.',
        significance: '{child} went in holding a friend’s hand.'
      }
    ],
    goals: ['Words, play and somebody to do it with']
  },
  {
    key: 'extraNeeds',
    outcome: 'education',
    ages: [5, 16],
    asked: [
      'The wait for an assessment is long. {parent} would like help at home with noise, food and changes of plan.',
      'School and {parent} agree that {child} works hard to hold together all day. Evenings are when it falls apart.'
    ],
    early: [
      '{child} showed me the quiet corner under the stairs: a blanket, a lamp, a box of cards.',
      '{parent} keeps a list of what makes a day easier. It is longer than the list of what is hard.',
      'Lunch was plain and eaten in the same order as always. Nobody made a remark about it.'
    ],
    middle: [
      'School has a card that {child} can lay on the desk. It has been used four times and respected four times.',
      'The change of teacher was told in pictures a week before. It went better than anybody had hoped.',
      '{parent} has met two other parents through the group and laughs more.'
    ],
    late: [
      'The school’s plan has {child}’s own words at the top.',
      '{child} came to the review for ten minutes, said two things and went back to the lamp. Both are in the plan.'
    ],
    thoughts: [
      '{parent} is the expert here; what helps at home can help at school.',
      'It is not that {child} will not. On loud days {child} cannot.',
      'Waiting is wearing {parent} out more than the needs themselves.'
    ],
    next: [
      'Ask school for a quiet start on Mondays.',
      'Write the one-page profile together with {child}.',
      'Chase the date of the assessment and tell {parent} whatever the answer is.'
    ],
    promises: ['To chase the date of the assessment', 'To send the one-page profile to school'],
    events: [
      {
        category: 'education',
        what: 'Support plan at school agreed.',
        significance: '{child} has a card to leave the room and uses it well.'
      },
      {
        category: 'health',
        what: 'Placed on the list for a specialist assessment.',
        significance: 'A long wait in which home and school agreed to act as if the answer were known.'
      }
    ],
    goals: ['School days that fit {child}']
  }
]
