import { requireText } from '../protocol/arguments';
import { HostError, invalidArgument } from '../protocol/hostError';
import { defineClass, NULL_OBJECT, type Argument, type HostObject } from '../protocol/hostObject';
import type { Book } from './book';

interface PropertyState {
  readonly book: Book;
  readonly key: string;
}

/** The workbook's properties: those an organisation adds. The built-in ones (title, author) are not in the model. */
export const documentPropertiesObject = defineClass<Book>({
  name: 'DocumentProperties',
  navigate: { Custom: (book) => customPropertyCollection(book) },
});

const customPropertyCollection = defineClass<Book>({
  name: 'CustomPropertyCollection',
  items: (book) => [...book.file.customProperties().keys()].map((key) => customPropertyObject({ book, key })),
  item: (book, key) => findProperty(book, key),
  ask: {
    GetCount: (book) => book.file.customProperties().size,
    GetItemOrNullObject: (book, key) => findProperty(book, key) ?? NULL_OBJECT,
  },
  act: {
    Add: (book, key, value) => {
      const name = findKey(book, requireText(key)) ?? requireText(key);
      book.file.setCustomProperty(name, requireScalar(value));
      return customPropertyObject({ book, key: name });
    },
    DeleteAll: (book) => {
      for (const key of [...book.file.customProperties().keys()]) book.file.setCustomProperty(key, undefined);
      return undefined;
    },
  },
});

const customPropertyObject = defineClass<PropertyState>({
  name: 'CustomProperty',
  // The client addresses an item of a collection again by `_Id`.
  identity: { _Id: ({ key }) => key },
  read: {
    Key: ({ key }) => key,
    Value: (state) => requireValue(state),
    Type: (state) => {
      const value = requireValue(state);
      if (typeof value === 'string') return 'String';
      return typeof value === 'number' ? 'Number' : 'Boolean';
    },
  },
  write: {
    Value: ({ book, key }, value) => {
      book.file.setCustomProperty(key, requireScalar(value));
    },
  },
  act: {
    Delete: ({ book, key }) => {
      book.file.setCustomProperty(key, undefined);
      return undefined;
    },
  },
});

function requireValue({ book, key }: PropertyState): string | number | boolean {
  const value = book.file.customProperties().get(key);
  if (value === undefined) throw new HostError('ItemNotFound');
  return value;
}

function requireScalar(value: Argument | undefined): string | number | boolean {
  if (typeof value !== 'string' && typeof value !== 'number' && typeof value !== 'boolean')
    throw invalidArgument();
  return value;
}

/** Excel finds properties whatever the case. */
function findKey(book: Book, name: string): string | undefined {
  return [...book.file.customProperties().keys()].find((key) => key.toLowerCase() === name.toLowerCase());
}

function findProperty(book: Book, key: Argument | undefined): HostObject | undefined {
  const name = findKey(book, requireText(key));
  return name === undefined ? undefined : customPropertyObject({ book, key: name });
}
