import ChevronIcon from '@mui/icons-material/ChevronRight';
import { Box, Card, CardHeader, List, ListItemButton, ListItemText, Typography } from '@mui/material';
import { Title, useGetResourceLabel, useTranslate } from 'react-admin';
import { Link } from 'react-router-dom';
import { groupSettings } from '../frame/menu-order';
import { useRole } from '../providers/session';
import { StateMessage } from '../shared/StateMessage';

/** A page of its own that is no list. */
const EXPLAIN = 'rights/explain';

/** Every list that the role sees and that is no daily work, one link each. */
export function Settings() {
  const translate = useTranslate();
  const resourceLabel = useGetResourceLabel();
  const role = useRole();
  const groups = groupSettings([...role.resources.keys()], role.canAsk('explainAccess') ? [EXPLAIN] : []);
  return (
    <Box sx={{ mt: 2 }}>
      <Title title="kontor.settings.title" />
      <Typography color="textSecondary" sx={{ mb: 2 }}>
        {translate('kontor.settings.intro')}
      </Typography>
      {groups.length === 0 && <StateMessage title={translate('kontor.error.notForYou')} />}
      <Box
        sx={{ display: 'grid', gap: 2, gridTemplateColumns: { xs: '1fr', sm: '1fr 1fr', lg: '1fr 1fr 1fr' } }}
      >
        {groups.map(({ section, names }) => (
          <Card key={section} component="section">
            <CardHeader
              title={translate(`kontor.settings.${section}`)}
              slotProps={{ title: { variant: 'h6', component: 'h2' } }}
              sx={{ pb: 0 }}
            />
            <List dense>
              {names.map((name) => (
                <ListItemButton key={name} component={Link} to={`/${name}`}>
                  <ListItemText>
                    {name === EXPLAIN ? translate('kontor.rights.explain.title') : resourceLabel(name, 2)}
                  </ListItemText>
                  <ChevronIcon
                    fontSize="small"
                    sx={{ opacity: 0.5, '[dir=rtl] &': { transform: 'scaleX(-1)' } }}
                  />
                </ListItemButton>
              ))}
            </List>
          </Card>
        ))}
      </Box>
    </Box>
  );
}
