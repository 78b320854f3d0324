export const ownFields = {
  from: '%{field}: fra',
  to: '%{field}: til',
  neither: 'Verken ja eller nei',
  unused: '%{name} (ikke lenger i bruk)',
  choose: 'Felter på kortene',
  block: 'Mer',
  ofLine: 'Egne felter for %{name}',
};
