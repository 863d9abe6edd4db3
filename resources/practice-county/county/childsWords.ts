/** What children say when somebody asks and waits: short, their own, and never about who lives where. */
export const childsWords: readonly {
  readonly ages: readonly [from: number, to: number]
  readonly words: readonly string[]
}[] = [
  {
    ages: [4, 7],
    words: [
      '“My best thing is when the door is open and I hear the telly.”',
      '“I drew us all with big shoes so nobody gets cold.”',
      '“I like Fridays because it is fish and we can stay up a bit.”',
      '“When it is loud I go to my blanket. The blanket is not loud.”',
      '“My three wishes: a dog, a dog, and that everybody is nice.”',
      '“You came when you said. Are you coming again?”'
    ]
  },
  {
    ages: [8, 11],
    words: [
      '“It is better than last time. Not a ten. A seven, because of Mondays.”',
      '“Nobody asks me what I think about it. You can write that down.”',
      '“I want to keep my school, even if we move.”',
      '“I worry at night and then in the morning it is gone, mostly.”',
      '“If I could change one thing it would be that we eat together.”',
      '“I told my teacher because she has time at lunch.”'
    ]
  },
  {
    ages: [12, 17],
    words: [
      '“I am fine, honestly. It is the others I think about.”',
      '“Everyone has a plan for me. I would like to see it first.”',
      '“I like it when you say what you are going to do and then do it.”',
      '“Some days I cannot do it. That is not the same as not trying.”',
      '“Put a six. Last year it would have been a two.”',
      '“I do not mind talking, but not at school where people see.”'
    ]
  }
]

/** For those who have no words yet: what the worker saw. */
export const seenOfLittleOnes: readonly string[] = [
  '{child} was asleep on a shoulder and woke up smiling.',
  '{child} crawled to the box, took everything out, and looked round to be admired.',
  '{child} brought a book to {parent} twice while we talked and was read to both times.',
  '{child} cried when a door banged and was calm again as soon as {parent} had picked {them} up.'
]
