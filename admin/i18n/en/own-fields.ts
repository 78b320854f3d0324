/** The fields that staff made, in forms, lists and filters. */
export const ownFields = {
  from: '%{field}: from',
  to: '%{field}: to',
  neither: 'Neither yes nor no',
  unused: '%{name} (no longer used)',
  condition: 'How to filter: %{field}',
  asking: { value: 'By value', empty: 'Is empty', filled: 'Is not empty' },
  choose: 'Fields on the cards',
  block: 'More',
};
