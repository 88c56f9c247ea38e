import {
  Menu,
  MenuButton,
  MenuDivider,
  MenuItem,
  MenuList,
  MenuPopover,
  MenuTrigger,
} from '@fluentui/react-components';
import { useRef } from 'react';
import { PRESETS } from '../../register';
import { SAMPLES } from '../../register/scheme/samples';
import type { Files } from './useFiles';

/** Opens and saves workbooks. They are read and written by the browser and go nowhere else. */
export function FileMenu({ files }: { readonly files: Files }) {
  const picker = useRef<HTMLInputElement>(null);
  return (
    <>
      <Menu>
        <MenuTrigger disableButtonEnhancement>
          <MenuButton appearance="subtle" size="small" menuIcon={null}>
            File
          </MenuButton>
        </MenuTrigger>
        <MenuPopover>
          <MenuList>
            <MenuItem onClick={() => picker.current?.click()}>Open a workbook …</MenuItem>
            {SAMPLES.map(({ file, title }) => (
              <MenuItem
                key={file}
                onClick={() => {
                  files.openSample(file);
                }}
              >
                Open {title}
              </MenuItem>
            ))}
            <MenuItem
              onClick={() => {
                files.openBlank();
              }}
            >
              New register without partnerships
            </MenuItem>
            <NewByScheme onOpen={files.openBlank} />
            <MenuDivider />
            <MenuItem onClick={() => void files.saveCopy()}>Save a copy</MenuItem>
          </MenuList>
        </MenuPopover>
      </Menu>
      <input
        ref={picker}
        type="file"
        accept=".xlsx,.xlsm"
        aria-label="Workbook to open"
        hidden
        onChange={({ target }) => {
          const [file] = target.files ?? [];
          // So that the same file can be picked again.
          target.value = '';
          if (file) files.openFile(file);
        }}
      />
    </>
  );
}

/** A new register for each scheme that comes with the add-in. */
function NewByScheme({ onOpen }: { readonly onOpen: (scheme: string) => void }) {
  return (
    <Menu>
      <MenuTrigger disableButtonEnhancement>
        <MenuItem>New register by another scheme</MenuItem>
      </MenuTrigger>
      <MenuPopover>
        <MenuList>
          {PRESETS.map(({ name }) => (
            <MenuItem
              key={name}
              onClick={() => {
                onOpen(name);
              }}
            >
              {name}
            </MenuItem>
          ))}
        </MenuList>
      </MenuPopover>
    </Menu>
  );
}
