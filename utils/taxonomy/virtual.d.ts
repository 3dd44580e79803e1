declare module 'virtual:caveat-model' {
  const model: import('../core/compile/model.ts').PackedModel;
  export default model;
}
declare module 'virtual:caveat-texts' {
  /** By clause id. */
  const texts: Readonly<Record<string, import('../core/types.ts').ClauseText>>;
  export default texts;
}
