import { useMediaQuery, type Theme } from '@mui/material';
import { CreateButton, FilterButton, List, SelectColumnsButton, TopToolbar, useTranslate } from 'react-admin';
import { useRole } from '../providers/session';
import { ListPagination } from '../shared/ListPagination';
import { ListProblem } from '../shared/ListProblem';
import { taskListFilters } from './task-list-filters';
import { TaskCards } from './TaskCards';
import { TaskTable } from './TaskTable';

/** What is to be done, by whom and when; for a head the tasks of everybody. */
export function TaskList() {
  const translate = useTranslate();
  const role = useRole();
  const isPhone = useMediaQuery<Theme>((theme) => theme.breakpoints.down('md'));
  return (
    <List
      filters={taskListFilters(role, translate, isPhone)}
      filterDefaultValues={{ view: 'open' }}
      sort={{ field: 'dueAt', order: 'ASC' }}
      perPage={50}
      pagination={<ListPagination />}
      exporter={false}
      empty={false}
      actions={
        <TopToolbar>
          <FilterButton />
          {!isPhone && <SelectColumnsButton />}
          {role.canCall('createTask') && (
            <CreateButton label="kontor.task.new" variant="contained" size="small" />
          )}
        </TopToolbar>
      }
      sx={{ '& .RaList-main': { minWidth: 0 } }}
    >
      <ListProblem>{isPhone ? <TaskCards /> : <TaskTable />}</ListProblem>
    </List>
  );
}
