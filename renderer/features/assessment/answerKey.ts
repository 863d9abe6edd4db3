export const answerKey = (field: string, aboutId: string) => `${field}\n${aboutId}`
