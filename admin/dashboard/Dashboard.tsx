import { Box, Button, LinearProgress } from '@mui/material';
import { useMemo, useState } from 'react';
import { Title, useTranslate } from 'react-admin';
import { Link } from 'react-router-dom';
import { OrderLinks } from '../orders/OrderLinks';
import { useRole } from '../providers/session';
import { useRoleQuery } from '../providers/use-role-query';
import { Block } from '../shared/Block';
import { ErrorState } from '../shared/ErrorState';
import { StateMessage } from '../shared/StateMessage';
import { MyTasksToday } from '../tasks/MyTasksToday';
import { balancedColumns } from './balanced-columns';
import { DayFiguresDocument, DayOrdersDocument } from './dashboard-documents';
import { FigureTile } from './FigureTile';
import { ShopChoice } from './ShopChoice';

/** The first screen: how the day goes against the one before, what came in, what waits too long. */
export function Dashboard() {
  const role = useRole();
  const [shop, setShop] = useState('');
  return (
    <Box sx={{ mt: 2 }}>
      <Title title="kontor.dashboard.title" />
      {role.resources.has('shops') && role.canAsk('dayFigures') && (
        <ShopChoice shop={shop} onChange={setShop} />
      )}
      {role.canAsk('dayFigures') && <DayFigures shop={shop} />}
      {role.canAsk('tasks') && role.canRead('task.performer') && (
        <Box sx={{ mb: 1.5 }}>
          <MyTasksToday />
        </Box>
      )}
      {role.canAsk('orders') && <DayOrders shop={shop} />}
    </Box>
  );
}

function DayFigures({ shop }: { shop: string }) {
  const translate = useTranslate();
  const variables = shop ? { shop } : {};
  const { data, error, isPending, refetch } = useRoleQuery(DayFiguresDocument, variables, {
    keepPrevious: true,
    refetchIntervalMs: 60_000,
  });
  if (error) return <ErrorState error={error} retry={() => void refetch()} />;
  if (isPending) return <LinearProgress sx={{ mb: 2 }} />;
  const figures = data.dayFigures ?? [];
  if (figures.length === 0) return <StateMessage title={translate('kontor.dashboard.none')} />;
  return (
    <Box
      role="list"
      sx={{
        display: 'flex',
        flexWrap: 'wrap',
        gap: `${GAP}px`,
        mb: 2,
        // Rows of even length; what is left to fill in the last one its tiles share.
        '& > *': {
          minWidth: 0,
          flex: {
            xs: tileWidth(figures.length, 2),
            sm: tileWidth(figures.length, 3),
            md: tileWidth(figures.length, 4),
            lg: tileWidth(figures.length, 6),
          },
        },
      }}
    >
      {figures.map((figure) => (
        <FigureTile key={`${figure.code ?? ''} ${figure.currency ?? ''}`} figure={figure} />
      ))}
    </Box>
  );
}

const GAP = 12;

function tileWidth(count: number, most: number): string {
  const columns = balancedColumns(count, most);
  return `1 1 calc(${100 / columns}% - ${GAP}px)`;
}

const overduePath = `/orders?filter=${encodeURIComponent(JSON.stringify({ overdue: { eq: true } }))}`;

function ShowAll({ to }: { to: string }) {
  const translate = useTranslate();
  return (
    <Button size="small" component={Link} to={to}>
      {translate('kontor.dashboard.all')}
    </Button>
  );
}

function DayOrders({ shop }: { shop: string }) {
  const translate = useTranslate();
  const variables = useMemo(() => {
    const ofShop = shop ? { shop: { eq: shop } } : {};
    const now = new Date(Math.floor(Date.now() / 60_000) * 60_000).toISOString();
    return {
      page: { limit: 8 },
      latest: ofShop,
      newest: [{ createdAt: 'DESC' as const }],
      overdue: { ...ofShop, statusDueAt: { lt: now } },
      due: [{ statusDueAt: 'ASC' as const }],
    };
  }, [shop]);
  const { data, error, isPending } = useRoleQuery(DayOrdersDocument, variables, {
    keepPrevious: true,
    refetchIntervalMs: 60_000,
  });
  return (
    <Box
      sx={{
        display: 'grid',
        gap: 1.5,
        gridTemplateColumns: { xs: 'minmax(0, 1fr)', lg: '1fr 1fr' },
        alignItems: 'start',
      }}
    >
      <Block title={translate('kontor.dashboard.latest')} action={<ShowAll to="/orders" />}>
        <OrderLinks
          orders={data?.latest?.items}
          isPending={isPending}
          error={error}
          empty={translate('kontor.list.empty')}
          withBuyer
        />
      </Block>
      <Block title={translate('kontor.dashboard.overdue')} action={<ShowAll to={overduePath} />}>
        <OrderLinks
          orders={data?.overdue?.items}
          isPending={isPending}
          error={error}
          empty={translate('kontor.dashboard.noOverdue')}
          withBuyer
        />
      </Block>
    </Box>
  );
}
