import type { Messages } from '../messages';

export const exporting: Messages['kontor']['export'] = {
  button: 'Eksporter',
  title: 'Eksporter listen',
  count: '%{number} post passer. |||| %{number} poster passer.',
  asShown: 'De eksporteres slik listen er filtrert og sortert nå.',
  format: 'Format',
  xlsx: 'Excel (.xlsx)',
  csv: 'CSV',
  search: 'Søk i kolonner',
  none: 'Ingen kolonne heter det.',
  of: '%{count} av %{all}',
  all: 'Velg alle',
  noneOf: 'Velg ingen',
  listHelp: 'Hver oppføring blir en egen rad; de andre kolonnene gjentas.',
  chosen: '%{number} kolonne |||| %{number} kolonner',
  received: '%{size} MB mottatt',
  stop: 'Stopp',
  done: 'Filen ligger blant nedlastingene dine.',
  broken:
    'Eksporten ble brutt før den var ferdig, og ingen fil ble lagret: rettighetene dine ble endret, eller serveren stanset. Prøv igjen.',
};
