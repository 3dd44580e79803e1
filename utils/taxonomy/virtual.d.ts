declare module 'virtual:caveat-model' {
  /** A PackedModel as JSON text. */
  const model: string;
  export default model;
}
declare module 'virtual:caveat-texts' {
  /** By clause id. */
  const texts: Readonly<Record<string, import('../core/types.ts').ClauseText>>;
  export default texts;
}
