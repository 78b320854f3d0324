export const ownFields = {
  from: '%{field}: от',
  to: '%{field}: до',
  neither: 'Ни да, ни нет',
  unused: '%{name} (больше не используется)',
  choose: 'Поля на карточках',
  block: 'Дополнительно',
  ofLine: 'Свои поля: %{name}',
};
