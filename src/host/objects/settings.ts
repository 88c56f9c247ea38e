import { requireText } from '../protocol/arguments';
import { HostError } from '../protocol/hostError';
import {
  defineClass,
  isHostObject,
  NULL_OBJECT,
  type Argument,
  type HostObject,
} from '../protocol/hostObject';
import type { Json } from '../protocol/wire';
import type { Book } from './book';

interface SettingState {
  readonly book: Book;
  readonly key: string;
}

/** The add-in's settings kept in the workbook, by key. */
export const settingCollection = defineClass<Book>({
  name: 'SettingCollection',
  items: (book) => [...book.file.settings().keys()].map((key) => settingObject({ book, key })),
  item: (book, key) => findSetting(book, key),
  ask: {
    GetCount: (book) => book.file.settings().size,
    GetItemOrNullObject: (book, key) => findSetting(book, key) ?? NULL_OBJECT,
  },
  act: {
    Add: (book, key, value) => {
      const name = requireText(key);
      book.file.setSetting(name, requireJson(value));
      return settingObject({ book, key: name });
    },
  },
});

const settingObject = defineClass<SettingState>({
  name: 'Setting',
  identity: { _Id: ({ key }) => key },
  read: {
    Key: ({ key }) => key,
    Value: ({ book, key }) => {
      const settings = book.file.settings();
      if (!settings.has(key)) throw new HostError('ItemNotFound');
      // The file layer keeps settings as the JSON they were given as.
      return settings.get(key) as Json;
    },
  },
  write: {
    Value: ({ book, key }, value) => {
      book.file.setSetting(key, value);
    },
  },
  act: {
    Delete: ({ book, key }) => {
      book.file.removeSetting(key);
      return undefined;
    },
  },
});

function findSetting(book: Book, key: Argument | undefined): HostObject | undefined {
  const name = requireText(key);
  return book.file.settings().has(name) ? settingObject({ book, key: name }) : undefined;
}

function requireJson(value: Argument | undefined): Json {
  if (isHostObject(value)) throw new HostError('InvalidArgument');
  return (value ?? null) as Json; // no object of the request: the value came over the wire as JSON
}
