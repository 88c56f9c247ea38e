import { parseXml } from '../../../../src/host/file/xml/parseXml';
import { element } from '../../../../src/host/file/xml/tree';
import { XmlError, XmlSizeError } from '../../../../src/host/file/xml/XmlError';

const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';

function failureOf(source: string): 'not well formed' | 'too large' | 'read' {
  try {
    parseXml(source);
    return 'read';
  } catch (error) {
    if (error instanceof XmlSizeError) return 'too large';
    if (error instanceof XmlError) return 'not well formed';
    throw error;
  }
}

describe('parseXml', () => {
  it('keeps white space and CDATA, and resolves entities', () => {
    expect(parseXml('<a> <b>x &amp;&#65;&#x42;</b>\n<![CDATA[<c>&amp;]]></a>\n')).toEqual(
      element('a', {}, [' ', element('b', {}, ['x &AB']), '\n', '<c>&amp;']),
    );
  });

  it('reads line ends as line feeds, and as spaces in attributes unless they are escaped', () => {
    expect(parseXml('<a b="1\r\n2\t3&#10;4">5\r\n6\r7&#13;</a>')).toEqual(
      element('a', { b: '1 2 3\n4' }, ['5\n6\n7\r']),
    );
  });

  it('passes over comments, instructions and a byte order mark', () => {
    expect(parseXml('\ufeff<?xml version="1.0"?><!--b--><a><!--c--><?d e?></a><!--f-->')).toEqual(
      element('a'),
    );
  });

  it('takes the prefix of the main namespace off names, and no other prefix', () => {
    const source = `<x:a xmlns:x="${MAIN}" x:b="1"><x:c/><y:d/></x:a>`;
    expect(parseXml(source)).toEqual(
      element('a', { 'xmlns:x': MAIN, 'x:b': '1', xmlns: MAIN }, [element('c'), element('y:d')]),
    );
  });

  it('keeps a text that is read in several pieces whole', () => {
    const text = 'Zo\u00eb \ud83d\ude00\n'.repeat(20_000);
    expect(parseXml(`<a>${text}</a>`)).toEqual(element('a', {}, [text]));
  });

  it('takes attributes called like parts of JavaScript as only attributes', () => {
    const { attributes } = parseXml('<a __proto__="1" constructor="2"/>');
    expect(Object.entries(attributes)).toEqual([
      ['__proto__', '1'],
      ['constructor', '2'],
    ]);
  });

  it.each([
    ['nothing', ''],
    ['text alone', 'a'],
    ['two roots', '<a/><b/>'],
    ['text after the root', '<a/>b'],
    ['an element left open', '<a><b></a>'],
    ['a closing tag alone', '<a/></a>'],
    ['a tag cut off', '<a><b c="d'],
    ['a comment left open', '<a/><!-- b'],
    ['an attribute without quotes', '<a b=c/>'],
    ['an attribute twice', '<a b="1" b="2"/>'],
    ['< in an attribute', '<a b="<"/>'],
    ['an entity that is not known', '<a>&b;</a>'],
    ['& alone', '<a>b & c</a>'],
    ['a null character', '<a>\0</a>'],
    ['an escaped null character', '<a>&#0;</a>'],
    ['a character beyond Unicode', '<a>&#x110000;</a>'],
    ['a document type declaration', '<!DOCTYPE a><a/>'],
    ['entity declarations', '<!DOCTYPE a [<!ENTITY b "c"><!ENTITY d "&b;&b;">]><a>&d;</a>'],
    ['an entity from another file', '<!DOCTYPE a [<!ENTITY b SYSTEM "file:///etc/passwd">]><a>&b;</a>'],
  ])('refuses %s', (_, source) => {
    expect(failureOf(source)).toBe('not well formed');
  });

  it.each([
    ['elements nested deeply', '<a>'.repeat(201)],
    ['elements without number', `<a>${'<b/>'.repeat(600_000)}</a>`],
    ['attributes without number', `<a ${Array.from({ length: 201 }, (_, i) => `b${i}=""`).join(' ')}/>`],
    ['a text without end', `<a>${'b'.repeat(4_100_000)}</a>`],
    ['entities without end', `<a>${'&lt;'.repeat(1_100_000)}</a>`],
    ['brackets without end', `<a><![CDATA[${']'.repeat(4_100_000)}]]></a>`],
    ['a comment without end', `<a><!--${'- '.repeat(2_100_000)}--></a>`],
    ['a name without end', `<${'a'.repeat(4_100_000)}/>`],
    ['a document type without end', `<!DOCTYPE a [${'<!ENTITY b "c">'.repeat(300_000)}]><a/>`],
  ])('refuses %s as too large', (_, source) => {
    expect(failureOf(source)).toBe('too large');
  });
});
