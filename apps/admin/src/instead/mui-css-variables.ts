/** Stands for the themes of MUI that are made of CSS variables: ours is made of values, one for the day and one for the night. */
function refuse(): never {
  throw new Error('The theme is not made of CSS variables');
}

// oxlint-disable-next-line import/no-default-export -- one of the files has one
export { refuse as default };

export {
  refuse as CssVarsProvider,
  refuse as Experimental_CssVarsProvider,
  refuse as getInitColorSchemeScript,
  refuse as useColorScheme,
};
