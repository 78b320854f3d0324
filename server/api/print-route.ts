import { randomUUID } from 'node:crypto';
import type { Express, Request, Response } from 'express';
import { print } from 'graphql';
import { AppError, forbidden, notFound } from '../errors.js';
import type { Context } from '../context.js';
import { addPrintedFields } from '../print/add-printed-fields.js';
import { contentDisposition } from '../print/content-disposition.js';
import { fitQuery } from '../print/fit-query.js';
import { renderPdf, type PrintForm } from '../print/print-form.js';
import type { Logger } from 'pino';
import { askAsRole } from './ask-as-role.js';
import { describeError } from './describe-error.js';
import type { RoleServers } from './role-servers.js';
import { errorAnswer, send } from './send.js';

export interface Printing {
  forms: PrintForm[];
  servers: RoleServers;
  log: Logger;
  contextOf(request: Request, requestId: string): Promise<Context>;
}

/** `GET /print/<form>/<id>.pdf?lang=ru`: the form's query, cut to the role's schema and run as the person who prints. */
export function addPrintRoute(app: Express, printing: Printing): void {
  app.get('/print/:form/:id.pdf', (request, response) => void printForm(printing, request, response));
}

async function printForm(printing: Printing, request: Request, response: Response): Promise<void> {
  const requestId = randomUUID();
  response.setHeader('x-request-id', requestId);
  try {
    const { form: code, id } = request.params;
    const form = printing.forms.find((one) => one.code === code);
    if (!form) throw new AppError('NOT_FOUND', 'There is no such print form.');
    const context = await printing.contextOf(request, requestId);
    const { forms } = context.roles;
    if (!forms.includes('*') && !forms.includes(form.code))
      throw forbidden(`Your role does not include the print form "${form.code}".`);
    const data = await readData(printing, context, form, String(id));
    const language =
      typeof request.query['lang'] === 'string' ? request.query['lang'] : await languageOf(context);
    const { bytes, name } = await renderPdf(form, data, language);
    response.setHeader('content-type', 'application/pdf');
    response.setHeader('content-disposition', contentDisposition(`${name}.pdf`));
    response.setHeader('cache-control', 'private, no-store');
    response.end(bytes);
  } catch (error) {
    if (!(error instanceof AppError))
      printing.log.error({ requestId, error: describeError(error) }, 'printing failed');
    send(response, errorAnswer(error, requestId));
  }
}

async function readData(
  { servers }: Printing,
  context: Context,
  form: PrintForm,
  id: string,
): Promise<unknown> {
  const schema = servers.schemaOf(context.roles);
  const { document } = fitQuery(form.query, schema);
  if (!document) throw forbidden('Your role does not include what this form prints.');
  const data = await askAsRole(servers, context, print(addPrintedFields(document, schema)), { id }).catch(
    (error: unknown) => {
      throw isOurs(error)
        ? new Error(`The query of the print form ${form.code} failed: ${error.message}`)
        : error;
    },
  );
  if (!data[form.resource]) throw notFound(form.resource, id);
  return data;
}

/** The caller wrote nothing of the query: what is wrong with it is a fault of ours. */
const isOurs = (error: unknown): error is AppError => error instanceof AppError && error.code === 'BAD_INPUT';

async function languageOf(context: Context): Promise<string> {
  if (context.actor.kind !== 'user') return 'en';
  const [row] = await context.reader.all('select language from `user` where id = ?', [
    Number(context.actor.id),
  ]);
  return String(row?.[0] ?? 'en');
}
