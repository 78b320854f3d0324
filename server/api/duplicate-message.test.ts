import 'reflect-metadata';
import { describe, expect, it } from '@jest/globals';
import { ExternalRecord } from '../db/business-record.js';
import { string } from '../db/field.js';
import { Resource } from '../db/resource.js';
import { duplicateMessage } from './duplicate-message.js';

@Resource({ name: 'parcelLabel', plural: 'parcelLabels', section: 'sales', title: ['trackingCode'] })
export class ParcelLabel extends ExternalRecord {
  @string({ sensitivity: 'open', path: 'tracking.code' })
  trackingCode?: string | null;
}

const said =
  'Another parcelLabel with the same externalSource and externalId exists already, perhaps a deleted one.';

describe('duplicateMessage', () => {
  it('names the fields as the API does, for each engine', () => {
    const sqlite =
      'insert into ... - UNIQUE constraint failed: parcel_label.external_source, parcel_label.external_id';
    const mariadb = "Duplicate entry 'shop-17' for key 'parcel_label_external_source_external_id_unique'";
    const mysql =
      "Duplicate entry 'shop-17' for key 'parcel_label.parcel_label_external_source_external_id_unique'";
    for (const text of [sqlite, mariadb, mysql]) expect(duplicateMessage(new Error(text))).toBe(said);
  });

  it('names a field of a group by its path', () => {
    const text = "Duplicate entry 'x' for key 'parcel_label_tracking_code_unique'";
    expect(duplicateMessage(new Error(text))).toContain('the same tracking.code exists');
  });

  it('never repeats the value, whatever is in it', () => {
    const text = "Duplicate entry 'secret' for key 'x'\n' for key 'parcel_label_tracking_code_unique'";
    expect(duplicateMessage(new Error(text))).not.toContain('secret');
  });

  it('says something of an index that it does not know', () => {
    expect(duplicateMessage(new Error("Duplicate entry '1' for key 'PRIMARY'"))).toContain('same code or id');
    expect(duplicateMessage(new Error("Duplicate entry '1' for key 'nobody_knows'"))).toContain(
      'exists already',
    );
  });

  it('is silent about other errors', () => {
    for (const error of [new Error('deadlock'), undefined, 'text', null])
      expect(duplicateMessage(error)).toBeUndefined();
  });
});
