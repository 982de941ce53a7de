/** Family names of two characters, whose letters are written together: Ouyang Xiu. */
const LONG_FAMILY_NAMES = new Set(
  (
    '欧阳 太史 端木 上官 司马 东方 独孤 南宫 万俟 闻人 夏侯 诸葛 尉迟 公羊 赫连 澹台 皇甫 宗政 濮阳 公冶 太叔 申屠 公孙 慕容 仲孙 ' +
    '钟离 长孙 宇文 司徒 鲜于 司空 闾丘 子车 亓官 司寇 巫马 公西 颛孙 壤驷 公良 漆雕 乐正 宰父 谷梁 拓跋 夹谷 轩辕 令狐 段干 百里 ' +
    '呼延 东郭 南门 羊舌 微生 左丘 东门 西门 第五'
  ).split(' '),
);
const CHINESE = /^\p{Script=Han}+$/u;

/**
 * A Chinese name in Latin letters as passports write it, family name first: 吕思远 becomes Lyu Siyuan. A name that is not
 * Chinese throughout stays as it is. Characters with several readings are read as family names where they stand first.
 */
export async function nameLatinOf(name: string): Promise<string> {
  const plain = name.replaceAll(/[\s·]/g, '');
  if (!CHINESE.test(plain)) return name.trim();
  // The dictionary is large, and a person is entered once in a while.
  const { pinyin } = await import('pinyin-pro');
  const syllables = pinyin(plain, { toneType: 'none', type: 'array', surname: 'head' });
  const familyLength = LONG_FAMILY_NAMES.has(plain.slice(0, 2)) && plain.length > 2 ? 2 : 1;
  const parts = [syllables.slice(0, familyLength), syllables.slice(familyLength)];
  return parts
    .filter(({ length }) => length > 0)
    .map(written)
    .join(' ');
}

function written(syllables: readonly string[]): string {
  const letters = syllables.join('').replaceAll('ü', 'yu');
  return letters.charAt(0).toUpperCase() + letters.slice(1);
}
