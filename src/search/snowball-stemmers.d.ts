declare module 'snowball-stemmers' {
  const snowball: { newStemmer(language: 'dutch' | 'english'): { stem(word: string): string } }
  export default snowball
}
