export const ownFields = {
  from: '%{field}: fra',
  to: '%{field}: til',
  neither: 'Verken ja eller nei',
  unused: '%{name} (ikke lenger i bruk)',
  condition: 'Hvordan filtrere: %{field}',
  asking: { value: 'Etter verdi', empty: 'Er tomt', filled: 'Er ikke tomt' },
  choose: 'Felter på kortene',
  block: 'Mer',
};
