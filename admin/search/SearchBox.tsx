import SearchIcon from '@mui/icons-material/Search';
import {
  Autocomplete,
  Dialog,
  IconButton,
  InputAdornment,
  TextField,
  useMediaQuery,
  type Theme,
} from '@mui/material';
import { useEffect, useState } from 'react';
import { useGetResourceLabel, useTranslate } from 'react-admin';
import { useNavigate } from 'react-router-dom';
import { useRole } from '../providers/session';
import { useRoleQuery } from '../providers/use-role-query';
import { useDebounced } from '../shared/use-debounced';
import { SearchDocument } from './search-documents';
import { hitPath, type Hit } from './hit-path';

/** One box for all: orders, customers, products by what people remember of them. "/" brings the cursor here. */
export function SearchBox() {
  const translate = useTranslate();
  const isPhone = useMediaQuery<Theme>((theme) => theme.breakpoints.down('md'));
  const [isOpen, setOpen] = useState(false);
  if (!isPhone) return <SearchField />;
  return (
    <>
      <IconButton color="inherit" aria-label={translate('kontor.search.open')} onClick={() => setOpen(true)}>
        <SearchIcon />
      </IconButton>
      <Dialog
        open={isOpen}
        onClose={() => setOpen(false)}
        fullWidth
        sx={{ '& .MuiDialog-container': { alignItems: 'flex-start' } }}
      >
        <SearchField autoFocus onDone={() => setOpen(false)} />
      </Dialog>
    </>
  );
}

function SearchField({ autoFocus, onDone }: { autoFocus?: boolean; onDone?: () => void }) {
  const translate = useTranslate();
  const navigate = useNavigate();
  const role = useRole();
  const resourceLabel = useGetResourceLabel();
  const [text, setText] = useState('');
  const [input, setInput] = useState<HTMLInputElement | null>(null);
  const asked = useDebounced(text.trim(), 180);
  const { data, isFetching } = useRoleQuery(
    SearchDocument,
    { text: asked, limit: 12 },
    { enabled: asked.length > 1, keepPrevious: true },
  );
  const hits: Hit[] = asked.length > 1 ? (data?.search ?? []) : [];
  useSlashKey(input);

  function open(hit: Hit | null) {
    const path = hit && hitPath(role, hit);
    if (!path) return;
    setText('');
    onDone?.();
    void navigate(path);
  }

  return (
    <Autocomplete<Hit>
      value={null}
      blurOnSelect
      autoHighlight
      clearOnEscape
      forcePopupIcon={false}
      options={hits}
      filterOptions={(all) => all}
      getOptionLabel={(hit) => hit.title ?? ''}
      getOptionKey={(hit) => `${hit.resource} ${hit.id}`}
      groupBy={(hit) => resourceLabel(hitPath(role, hit)?.split('/')[1] ?? hit.resource ?? '', 2)}
      isOptionEqualToValue={(one, other) => one.id === other.id && one.resource === other.resource}
      inputValue={text}
      onInputChange={(_event, next, reason) => reason !== 'reset' && setText(next)}
      onChange={(_event, hit) => open(hit)}
      open={asked.length > 1 && text !== ''}
      loading={isFetching}
      loadingText={translate('ra.message.loading')}
      noOptionsText={translate('kontor.search.none', { text: asked })}
      slotProps={{ listbox: { 'aria-label': translate('kontor.search.results') } }}
      sx={{ width: '100%', maxWidth: { md: 460 }, p: { xs: 1, md: 0 } }}
      renderOption={({ key, ...props }, hit) => (
        <li key={key} {...props}>
          <span style={{ minWidth: 0 }}>
            <bdi>{hit.title}</bdi>
            <br />
            <bdi style={{ opacity: 0.7, fontSize: '0.85em' }}>{hit.subtitle}</bdi>
            <FoundIn hit={hit} />
          </span>
        </li>
      )}
      renderInput={(params) => (
        <TextField
          {...params}
          inputRef={setInput}
          autoFocus={autoFocus}
          margin="none"
          type="search"
          placeholder={translate('kontor.search.placeholder')}
          slotProps={{
            ...params.slotProps,
            htmlInput: { ...params.slotProps.htmlInput, 'aria-label': translate('kontor.search.label') },
            input: {
              ...params.slotProps.input,
              startAdornment: (
                <InputAdornment position="start">
                  <SearchIcon fontSize="small" />
                </InputAdornment>
              ),
            },
          }}
        />
      )}
    />
  );
}

/** Why a record is there whose title does not tell: "Door code: 44 Z". */
function FoundIn({ hit }: { hit: Hit }) {
  const translate = useTranslate();
  const role = useRole();
  const { field, value } = hit.foundIn ?? {};
  if (!field || !value) return null;
  const noun = hitPath(role, hit)?.split('/')[1] ?? '';
  const made = role.customFields(hit.resource ?? '').find(({ code }) => field === `custom.${code}`);
  const label = made?.label ?? translate(`resources.${noun}.fields.${field}`);
  return (
    <span style={{ display: 'block', fontSize: '0.85em', overflowWrap: 'anywhere' }}>
      <span style={{ opacity: 0.7 }}>
        <bdi>{label}</bdi>:
      </span>{' '}
      <bdi>{value}</bdi>
    </span>
  );
}

/** "/" anywhere outside of a text box starts a search. */
function useSlashKey(input: HTMLInputElement | null): void {
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      const target = event.target instanceof HTMLElement ? event.target : null;
      const isTyping = target?.isContentEditable || /^(input|textarea|select)$/i.test(target?.tagName ?? '');
      if (event.key !== '/' || isTyping || event.ctrlKey || event.metaKey || event.altKey) return;
      event.preventDefault();
      input?.focus();
    };
    window.addEventListener('keydown', onKey);
    return () => window.removeEventListener('keydown', onKey);
  }, [input]);
}
