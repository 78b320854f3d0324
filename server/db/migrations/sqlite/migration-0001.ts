import { Migration } from '@mikro-orm/migrations';

export class Migration0001 extends Migration {
  override up(): void {
    this.addSql(
      `create table \`cancel_reason\` (\`code\` text not null primary key, \`version\` integer not null default 1, \`created_at\` datetime not null, \`updated_at\` datetime not null, \`deleted_at\` datetime null, \`delete_reason\` text collate nocase null, \`name\` text collate nocase not null, \`ordering\` integer not null default 0, \`active\` integer not null default true, \`is_default\` integer not null default false)`,
    );
    this.addSql(
      `create table \`change_entry\` (\`id\` integer not null primary key, \`operation_id\` integer not null, \`at\` datetime not null, \`actor_kind\` text collate nocase not null, \`actor_id\` text collate nocase null, \`actor_name\` text collate nocase null, \`via\` text collate nocase not null, \`resource\` text collate nocase not null, \`record_id\` text collate nocase not null, \`root_resource\` text collate nocase not null, \`root_id\` text collate nocase not null, \`version\` integer not null, \`action\` text collate nocase not null, \`field\` text collate nocase null, \`old_value\` mediumtext null, \`new_value\` mediumtext null)`,
    );
    this.addSql(`create index \`change_entry_operation_id_index\` on \`change_entry\` (\`operation_id\`)`);
    this.addSql(
      `create index \`change_entry_resource_record_id_version_index\` on \`change_entry\` (\`resource\`, \`record_id\`, \`version\`)`,
    );
    this.addSql(
      `create index \`change_entry_root_resource_root_id_id_index\` on \`change_entry\` (\`root_resource\`, \`root_id\`, \`id\`)`,
    );
    this.addSql(`create table \`change_outbox\` (\`operation_id\` integer not null primary key)`);
    this.addSql(
      `create table \`change_position\` (\`position\` integer not null primary key, \`operation_id\` integer not null, \`at_ms\` integer not null)`,
    );
    this.addSql(
      `create unique index \`change_position_operation_id_unique\` on \`change_position\` (\`operation_id\`)`,
    );
    this.addSql(
      `create table \`contact_claim\` (\`id\` text not null primary key, \`operation\` integer not null, \`claimed_at_ms\` integer not null)`,
    );
    this.addSql(
      `create index \`contact_claim_claimed_at_ms_index\` on \`contact_claim\` (\`claimed_at_ms\`)`,
    );
    this.addSql(
      `create table \`custom_dictionary\` (\`code\` text not null primary key, \`version\` integer not null default 1, \`created_at\` datetime not null, \`updated_at\` datetime not null, \`deleted_at\` datetime null, \`delete_reason\` text collate nocase null, \`name\` text collate nocase not null, \`ordering\` integer not null default 0, \`active\` integer not null default true, \`is_default\` integer not null default false)`,
    );
    this.addSql(
      `create table \`custom_dictionary_entry\` (\`id\` integer not null primary key, \`version\` integer not null default 1, \`created_at\` datetime not null, \`updated_at\` datetime not null, \`deleted_at\` datetime null, \`delete_reason\` text collate nocase null, \`dictionary\` text not null, \`code\` text not null, \`name\` text collate nocase not null, \`ordering\` integer not null default 0, \`active\` integer not null default true, constraint \`custom_dictionary_entry_dictionary_foreign\` foreign key (\`dictionary\`) references \`custom_dictionary\` (\`code\`) on update restrict on delete restrict)`,
    );
    this.addSql(
      `create unique index \`custom_dictionary_entry_dictionary_code_unique\` on \`custom_dictionary_entry\` (\`dictionary\`, \`code\`)`,
    );
    this.addSql(
      `create table \`custom_field\` (\`id\` integer not null primary key, \`version\` integer not null default 1, \`created_at\` datetime not null, \`updated_at\` datetime not null, \`deleted_at\` datetime null, \`delete_reason\` text collate nocase null, \`resource\` text collate nocase not null, \`code\` text not null, \`kind\` text collate nocase not null, \`label\` text collate nocase not null, \`help\` text collate nocase null, \`section\` text collate nocase null, \`ordering\` integer not null default 0, \`sensitivity\` text collate nocase not null default 'open', \`required\` integer not null default false, \`unique\` integer not null default false, \`indexed\` integer not null default true, \`printed\` integer not null default false, \`searchable\` integer not null default false, \`default_value\` mediumtext collate nocase null, \`shops\` mediumtext not null, \`dictionary\` text null, \`target\` text null, \`currency\` text null, \`live_key\` text null, constraint \`custom_field_dictionary_foreign\` foreign key (\`dictionary\`) references \`custom_dictionary\` (\`code\`) on update restrict on delete restrict)`,
    );
    this.addSql(`create index \`custom_field_dictionary_index\` on \`custom_field\` (\`dictionary\`)`);
    this.addSql(`create unique index \`custom_field_live_key_unique\` on \`custom_field\` (\`live_key\`)`);
    this.addSql(
      `create table \`delivery_type\` (\`code\` text not null primary key, \`version\` integer not null default 1, \`created_at\` datetime not null, \`updated_at\` datetime not null, \`deleted_at\` datetime null, \`delete_reason\` text collate nocase null, \`name\` text collate nocase not null, \`ordering\` integer not null default 0, \`active\` integer not null default true, \`is_default\` integer not null default false, \`is_default_for_api\` integer not null default false, \`description\` text collate nocase null, \`currency\` text null, \`default_cost\` integer null, \`default_net_cost\` integer null, \`vat_rate\` integer null, \`calculation\` mediumtext null, \`payment_types\` mediumtext null, \`cash_on_delivery_types\` mediumtext null, \`shops\` mediumtext null, \`integration\` text collate nocase null, \`tariff_code\` text collate nocase null, \`tariff_type\` text collate nocase null, \`tariff_name\` text collate nocase null)`,
    );
    this.addSql(
      `create table \`delivery_service\` (\`code\` text not null primary key, \`version\` integer not null default 1, \`created_at\` datetime not null, \`updated_at\` datetime not null, \`deleted_at\` datetime null, \`delete_reason\` text collate nocase null, \`name\` text collate nocase not null, \`ordering\` integer not null default 0, \`active\` integer not null default true, \`is_default\` integer not null default false, \`delivery_type\` text null, constraint \`delivery_service_delivery_type_foreign\` foreign key (\`delivery_type\`) references \`delivery_type\` (\`code\`) on update restrict on delete restrict)`,
    );
    this.addSql(
      `create index \`delivery_service_delivery_type_index\` on \`delivery_service\` (\`delivery_type\`)`,
    );
    this.addSql(
      `create table \`idempotency_effect\` (\`actor\` text not null, \`key\` text not null, \`place\` integer not null, \`result\` mediumtext not null, primary key (\`actor\`, \`key\`, \`place\`))`,
    );
    this.addSql(
      `create table \`idempotency_key\` (\`actor\` text not null, \`key\` text not null, \`body_hash\` text collate nocase not null, \`created_at_ms\` integer not null, \`lease_until_ms\` integer not null, \`status\` integer null, \`response\` mediumtext null, \`rights\` text collate nocase null, primary key (\`actor\`, \`key\`))`,
    );
    this.addSql(
      `create table \`import_run\` (\`id\` text not null primary key, \`kind\` text collate nocase not null, \`file\` text collate nocase not null, \`position\` integer not null, \`rejects_bytes\` integer not null, \`summary\` mediumtext not null, \`started_at\` datetime not null, \`updated_at\` datetime not null, \`finished_at\` datetime null)`,
    );
    this.addSql(
      `create table \`legal_entity\` (\`code\` text not null primary key, \`version\` integer not null default 1, \`created_at\` datetime not null, \`updated_at\` datetime not null, \`deleted_at\` datetime null, \`delete_reason\` text collate nocase null, \`name\` text collate nocase not null, \`ordering\` integer not null default 0, \`active\` integer not null default true, \`is_default\` integer not null default false, \`kind\` text collate nocase not null default 'LEGAL_ENTITY', \`legal_name\` text collate nocase null, \`tax_number\` text collate nocase null, \`registration_number\` text collate nocase null, \`vat_number\` text collate nocase null, \`tax_office_code\` text collate nocase null, \`statistics_code\` text collate nocase null, \`certificate_number\` text collate nocase null, \`certificate_date\` text collate nocase null, \`address\` text collate nocase null, \`country_iso\` text null, \`bank\` text collate nocase null, \`bank_address\` text collate nocase null, \`bank_account\` text collate nocase null, \`correspondent_account\` text collate nocase null, \`bic\` text collate nocase null, \`phone\` text collate nocase null, \`email\` text collate nocase null)`,
    );
    this.addSql(
      `create table \`operation_use\` (\`actor_kind\` text not null, \`actor_id\` text not null, \`document_hash\` text not null, \`operation\` text collate nocase null, \`coordinates\` mediumtext not null, \`first_day\` text collate nocase not null, \`last_day\` text collate nocase not null, \`uses\` integer not null, primary key (\`actor_kind\`, \`actor_id\`, \`document_hash\`))`,
    );
    this.addSql(`create index \`operation_use_last_day_index\` on \`operation_use\` (\`last_day\`)`);
    this.addSql(
      `create table \`order_method\` (\`code\` text not null primary key, \`version\` integer not null default 1, \`created_at\` datetime not null, \`updated_at\` datetime not null, \`deleted_at\` datetime null, \`delete_reason\` text collate nocase null, \`name\` text collate nocase not null, \`ordering\` integer not null default 0, \`active\` integer not null default true, \`is_default\` integer not null default false, \`is_default_for_api\` integer not null default false, \`is_from_till\` integer not null default false)`,
    );
    this.addSql(
      `create table \`order_type\` (\`code\` text not null primary key, \`version\` integer not null default 1, \`created_at\` datetime not null, \`updated_at\` datetime not null, \`deleted_at\` datetime null, \`delete_reason\` text collate nocase null, \`name\` text collate nocase not null, \`ordering\` integer not null default 0, \`active\` integer not null default true, \`is_default\` integer not null default false, \`is_default_for_api\` integer not null default false, \`allows_negative\` integer not null default false)`,
    );
    this.addSql(
      `create table \`payment_status\` (\`code\` text not null primary key, \`version\` integer not null default 1, \`created_at\` datetime not null, \`updated_at\` datetime not null, \`deleted_at\` datetime null, \`delete_reason\` text collate nocase null, \`name\` text collate nocase not null, \`ordering\` integer not null default 0, \`active\` integer not null default true, \`is_default\` integer not null default false, \`is_default_for_api\` integer not null default false, \`description\` text collate nocase null, \`payment_complete\` integer not null default false)`,
    );
    this.addSql(
      `create table \`payment_type\` (\`code\` text not null primary key, \`version\` integer not null default 1, \`created_at\` datetime not null, \`updated_at\` datetime not null, \`deleted_at\` datetime null, \`delete_reason\` text collate nocase null, \`name\` text collate nocase not null, \`ordering\` integer not null default 0, \`active\` integer not null default true, \`is_default\` integer not null default false, \`is_default_for_api\` integer not null default false, \`description\` text collate nocase null, \`payment_statuses\` mediumtext null, \`shops\` mediumtext null, \`integration\` text collate nocase null)`,
    );
    this.addSql(
      `create table \`price_type\` (\`code\` text not null primary key, \`version\` integer not null default 1, \`created_at\` datetime not null, \`updated_at\` datetime not null, \`deleted_at\` datetime null, \`delete_reason\` text collate nocase null, \`name\` text collate nocase not null, \`ordering\` integer not null default 0, \`active\` integer not null default true, \`is_default\` integer not null default false, \`description\` text collate nocase null, \`currency\` text not null, \`segments\` mediumtext null, \`regions\` mediumtext null, \`filter_expression\` mediumtext collate nocase null)`,
    );
    this.addSql(
      `create table \`rights_test\` (\`id\` integer not null primary key, \`version\` integer not null default 1, \`created_at\` datetime not null, \`updated_at\` datetime not null, \`deleted_at\` datetime null, \`delete_reason\` text collate nocase null, \`statement\` text collate nocase not null, \`note\` mediumtext collate nocase null)`,
    );
    this.addSql(
      `create table \`role\` (\`code\` text not null primary key, \`version\` integer not null default 1, \`created_at\` datetime not null, \`updated_at\` datetime not null, \`deleted_at\` datetime null, \`delete_reason\` text collate nocase null, \`name\` text collate nocase not null, \`ordering\` integer not null default 0, \`active\` integer not null default true, \`is_default\` integer not null default false, \`grants\` mediumtext not null, \`sections\` mediumtext not null, \`forms\` mediumtext not null, \`developer\` integer not null default false, \`built_in\` integer not null default false)`,
    );
    this.addSql(
      `create table \`search_term\` (\`term\` text not null, \`resource\` text not null, \`record_id\` integer not null, \`field\` text not null, primary key (\`term\`, \`resource\`, \`record_id\`, \`field\`))`,
    );
    this.addSql(
      `create index \`search_term_resource_record_id_index\` on \`search_term\` (\`resource\`, \`record_id\`)`,
    );
    this.addSql(`create table \`sequence\` (\`name\` text not null primary key, \`next\` integer not null)`);
    this.addSql(
      `create table \`session\` (\`hash\` text not null primary key, \`user_id\` integer not null, \`created_at_ms\` integer not null, \`last_used_at_ms\` integer not null)`,
    );
    this.addSql(`create index \`session_user_id_index\` on \`session\` (\`user_id\`)`);
    this.addSql(
      `create table \`shop\` (\`code\` text not null primary key, \`version\` integer not null default 1, \`created_at\` datetime not null, \`updated_at\` datetime not null, \`deleted_at\` datetime null, \`delete_reason\` text collate nocase null, \`name\` text collate nocase not null, \`ordering\` integer not null default 0, \`active\` integer not null default true, \`is_default\` integer not null default false, \`description\` text collate nocase null, \`is_default_for_api\` integer not null default false, \`currency\` text not null, \`time_zone\` text collate nocase not null default 'UTC', \`country_iso\` text null, \`url\` text collate nocase null, \`own_customer_base\` integer not null default false, \`legal_entity\` text null, \`phone\` text collate nocase null, \`additional_phones\` mediumtext null, \`email\` text collate nocase null, \`address\` text collate nocase null, \`postal_code\` text collate nocase null, \`sender_email\` text collate nocase null, \`sender_name\` text collate nocase null, \`yml_url\` text collate nocase null, \`load_from_yml\` integer not null default false, \`catalog_updated_at\` datetime null, \`catalog_loading_at\` datetime null, \`catalog_id\` text collate nocase null, \`is_catalog_main\` integer not null default false, \`is_demo\` integer not null default false, constraint \`shop_legal_entity_foreign\` foreign key (\`legal_entity\`) references \`legal_entity\` (\`code\`) on update restrict on delete restrict)`,
    );
    this.addSql(`create index \`shop_legal_entity_index\` on \`shop\` (\`legal_entity\`)`);
    this.addSql(
      `create table \`product_group\` (\`id\` integer not null primary key, \`version\` integer not null default 1, \`created_at\` datetime not null, \`updated_at\` datetime not null, \`deleted_at\` datetime null, \`delete_reason\` text collate nocase null, \`external_source\` text null, \`external_id\` text null, \`name\` text collate nocase not null, \`parent\` integer null, \`shop\` text null, \`image_url\` text collate nocase null, \`active\` integer not null default true, \`ordering\` integer not null default 0, constraint \`product_group_parent_foreign\` foreign key (\`parent\`) references \`product_group\` (\`id\`) on update restrict on delete restrict, constraint \`product_group_shop_foreign\` foreign key (\`shop\`) references \`shop\` (\`code\`) on update restrict on delete restrict)`,
    );
    this.addSql(`create index \`product_group_parent_index\` on \`product_group\` (\`parent\`)`);
    this.addSql(`create index \`product_group_shop_index\` on \`product_group\` (\`shop\`)`);
    this.addSql(
      `create index \`product_group_ordering_id_index\` on \`product_group\` (\`ordering\`, \`id\`)`,
    );
    this.addSql(
      `create unique index \`product_group_external_source_external_id_unique\` on \`product_group\` (\`external_source\`, \`external_id\`)`,
    );
    this.addSql(
      `create table \`sign_in_address\` (\`id\` text not null primary key, \`last_at_ms\` integer not null)`,
    );
    this.addSql(`create index \`sign_in_address_last_at_ms_index\` on \`sign_in_address\` (\`last_at_ms\`)`);
    this.addSql(
      `create table \`sign_in_failure\` (\`id\` text not null primary key, \`account\` text not null, \`at_ms\` integer not null)`,
    );
    this.addSql(`create index \`sign_in_failure_at_ms_index\` on \`sign_in_failure\` (\`at_ms\`)`);
    this.addSql(
      `create index \`sign_in_failure_account_at_ms_index\` on \`sign_in_failure\` (\`account\`, \`at_ms\`)`,
    );
    this.addSql(
      `create table \`status_group\` (\`code\` text not null primary key, \`version\` integer not null default 1, \`created_at\` datetime not null, \`updated_at\` datetime not null, \`deleted_at\` datetime null, \`delete_reason\` text collate nocase null, \`name\` text collate nocase not null, \`ordering\` integer not null default 0, \`active\` integer not null default true, \`is_default\` integer not null default false, \`in_work\` integer not null default true)`,
    );
    this.addSql(
      `create table \`status\` (\`code\` text not null primary key, \`version\` integer not null default 1, \`created_at\` datetime not null, \`updated_at\` datetime not null, \`deleted_at\` datetime null, \`delete_reason\` text collate nocase null, \`name\` text collate nocase not null, \`ordering\` integer not null default 0, \`active\` integer not null default true, \`is_default\` integer not null default false, \`group\` text not null, \`color\` text collate nocase null, \`icon\` text collate nocase null, \`time_limit_minutes\` integer null, \`transitions_to\` mediumtext null, \`effect\` text collate nocase not null default 'NONE', constraint \`status_group_foreign\` foreign key (\`group\`) references \`status_group\` (\`code\`) on update restrict on delete restrict)`,
    );
    this.addSql(`create index \`status_group_index\` on \`status\` (\`group\`)`);
    this.addSql(
      `create table \`file\` (\`id\` text not null primary key, \`name\` text collate nocase not null, \`size\` integer not null, \`media_type\` text collate nocase not null, \`sha256\` text collate nocase not null, \`uploader\` text collate nocase not null, \`state\` text collate nocase not null, \`created_at_ms\` integer not null, \`left_at_ms\` integer null)`,
    );
    this.addSql(`create index \`file_left_at_ms_index\` on \`file\` (\`left_at_ms\`)`);
    this.addSql(`create index \`file_uploader_state_index\` on \`file\` (\`uploader\`, \`state\`)`);
    this.addSql(`create index \`file_state_created_at_ms_index\` on \`file\` (\`state\`, \`created_at_ms\`)`);
    this.addSql(
      `create table \`tag\` (\`code\` text not null primary key, \`version\` integer not null default 1, \`created_at\` datetime not null, \`updated_at\` datetime not null, \`deleted_at\` datetime null, \`delete_reason\` text collate nocase null, \`name\` text collate nocase not null, \`ordering\` integer not null default 0, \`active\` integer not null default true, \`is_default\` integer not null default false, \`color\` text collate nocase null)`,
    );
    this.addSql(
      `create table \`unit\` (\`code\` text not null primary key, \`version\` integer not null default 1, \`created_at\` datetime not null, \`updated_at\` datetime not null, \`deleted_at\` datetime null, \`delete_reason\` text collate nocase null, \`name\` text collate nocase not null, \`ordering\` integer not null default 0, \`active\` integer not null default true, \`is_default\` integer not null default false, \`symbol\` text collate nocase null)`,
    );
    this.addSql(
      `create table \`product\` (\`id\` integer not null primary key, \`version\` integer not null default 1, \`created_at\` datetime not null, \`updated_at\` datetime not null, \`deleted_at\` datetime null, \`delete_reason\` text collate nocase null, \`external_source\` text null, \`external_id\` text null, \`name\` text collate nocase not null, \`sku\` text null, \`kind\` text collate nocase not null default 'GOODS', \`active\` integer not null default true, \`group\` integer null, \`more_groups\` mediumtext null, \`shop\` text null, \`catalog_id\` text collate nocase null, \`manufacturer\` text collate nocase null, \`url\` text collate nocase null, \`image_url\` text collate nocase null, \`description\` mediumtext collate nocase null, \`attributes\` mediumtext null, \`unit\` text null, \`vat_rate\` integer null, \`markable\` integer not null default false, \`popular\` integer not null default false, \`novelty\` integer not null default false, \`recommended\` integer not null default false, \`promoted\` integer not null default false, constraint \`product_group_foreign\` foreign key (\`group\`) references \`product_group\` (\`id\`) on update restrict on delete restrict, constraint \`product_shop_foreign\` foreign key (\`shop\`) references \`shop\` (\`code\`) on update restrict on delete restrict, constraint \`product_unit_foreign\` foreign key (\`unit\`) references \`unit\` (\`code\`) on update restrict on delete restrict)`,
    );
    this.addSql(`create index \`product_group_index\` on \`product\` (\`group\`)`);
    this.addSql(`create index \`product_shop_index\` on \`product\` (\`shop\`)`);
    this.addSql(`create index \`product_unit_index\` on \`product\` (\`unit\`)`);
    this.addSql(`create index \`product_created_at_id_index\` on \`product\` (\`created_at\`, \`id\`)`);
    this.addSql(`create index \`product_sku_index\` on \`product\` (\`sku\`)`);
    this.addSql(`create index \`product_name_id_index\` on \`product\` (\`name\`, \`id\`)`);
    this.addSql(
      `create unique index \`product_external_source_external_id_unique\` on \`product\` (\`external_source\`, \`external_id\`)`,
    );
    this.addSql(
      `create table \`product_external_id\` (\`id\` integer not null primary key, \`version\` integer not null default 1, \`created_at\` datetime not null, \`updated_at\` datetime not null, \`deleted_at\` datetime null, \`delete_reason\` text collate nocase null, \`source\` text not null, \`external_id\` text not null, \`owner\` integer not null, constraint \`product_external_id_owner_foreign\` foreign key (\`owner\`) references \`product\` (\`id\`) on update restrict on delete restrict)`,
    );
    this.addSql(`create index \`product_external_id_owner_index\` on \`product_external_id\` (\`owner\`)`);
    this.addSql(
      `create unique index \`product_external_id_source_external_id_unique\` on \`product_external_id\` (\`source\`, \`external_id\`)`,
    );
    this.addSql(
      `create table \`offer\` (\`id\` integer not null primary key, \`version\` integer not null default 1, \`created_at\` datetime not null, \`updated_at\` datetime not null, \`deleted_at\` datetime null, \`delete_reason\` text collate nocase null, \`external_source\` text null, \`external_id\` text null, \`product\` integer not null, \`name\` text collate nocase not null, \`sku\` text null, \`barcode\` text null, \`accounting_id\` text null, \`active\` integer not null default true, \`attributes\` mediumtext null, \`images\` mediumtext null, \`unit\` text null, \`vat_rate\` integer null, \`weight_grams\` integer null, \`length_mm\` integer null, \`width_mm\` integer null, \`height_mm\` integer null, \`purchase_price\` integer null, \`purchase_currency\` text null, constraint \`offer_product_foreign\` foreign key (\`product\`) references \`product\` (\`id\`) on update restrict on delete restrict, constraint \`offer_unit_foreign\` foreign key (\`unit\`) references \`unit\` (\`code\`) on update restrict on delete restrict)`,
    );
    this.addSql(`create index \`offer_product_index\` on \`offer\` (\`product\`)`);
    this.addSql(`create index \`offer_unit_index\` on \`offer\` (\`unit\`)`);
    this.addSql(`create index \`offer_accounting_id_index\` on \`offer\` (\`accounting_id\`)`);
    this.addSql(`create index \`offer_barcode_index\` on \`offer\` (\`barcode\`)`);
    this.addSql(`create index \`offer_sku_index\` on \`offer\` (\`sku\`)`);
    this.addSql(`create index \`offer_name_id_index\` on \`offer\` (\`name\`, \`id\`)`);
    this.addSql(
      `create unique index \`offer_external_source_external_id_unique\` on \`offer\` (\`external_source\`, \`external_id\`)`,
    );
    this.addSql(
      `create table \`price\` (\`id\` integer not null primary key, \`version\` integer not null default 1, \`created_at\` datetime not null, \`updated_at\` datetime not null, \`deleted_at\` datetime null, \`delete_reason\` text collate nocase null, \`offer\` integer not null, \`price_type\` text not null, \`currency\` text not null, \`price\` integer not null, \`min_quantity\` integer not null default 0, constraint \`price_offer_foreign\` foreign key (\`offer\`) references \`offer\` (\`id\`) on update restrict on delete restrict, constraint \`price_price_type_foreign\` foreign key (\`price_type\`) references \`price_type\` (\`code\`) on update restrict on delete restrict)`,
    );
    this.addSql(`create index \`price_price_type_index\` on \`price\` (\`price_type\`)`);
    this.addSql(
      `create unique index \`price_offer_price_type_currency_min_quantity_unique\` on \`price\` (\`offer\`, \`price_type\`, \`currency\`, \`min_quantity\`)`,
    );
    this.addSql(
      `create table \`offer_external_id\` (\`id\` integer not null primary key, \`version\` integer not null default 1, \`created_at\` datetime not null, \`updated_at\` datetime not null, \`deleted_at\` datetime null, \`delete_reason\` text collate nocase null, \`source\` text not null, \`external_id\` text not null, \`owner\` integer not null, constraint \`offer_external_id_owner_foreign\` foreign key (\`owner\`) references \`offer\` (\`id\`) on update restrict on delete restrict)`,
    );
    this.addSql(`create index \`offer_external_id_owner_index\` on \`offer_external_id\` (\`owner\`)`);
    this.addSql(
      `create unique index \`offer_external_id_source_external_id_unique\` on \`offer_external_id\` (\`source\`, \`external_id\`)`,
    );
    this.addSql(
      `create table \`user\` (\`id\` integer not null primary key, \`version\` integer not null default 1, \`created_at\` datetime not null, \`updated_at\` datetime not null, \`deleted_at\` datetime null, \`delete_reason\` text collate nocase null, \`email\` text collate nocase not null, \`first_name\` text collate nocase null, \`last_name\` text collate nocase null, \`position\` text collate nocase null, \`phone\` text collate nocase null, \`active\` integer not null default true, \`language\` text collate nocase not null default 'en', \`time_zone\` text collate nocase not null default 'UTC', \`roles\` mediumtext not null, \`groups\` mediumtext not null, \`shops\` mediumtext not null, \`last_seen_at\` datetime null, \`password_hash\` text null)`,
    );
    this.addSql(`create unique index \`user_email_unique\` on \`user\` (\`email\`)`);
    this.addSql(
      `create table \`company\` (\`id\` integer not null primary key, \`version\` integer not null default 1, \`created_at\` datetime not null, \`updated_at\` datetime not null, \`deleted_at\` datetime null, \`delete_reason\` text collate nocase null, \`external_source\` text null, \`external_id\` text null, \`shop\` text null, \`manager\` integer null, \`vip\` integer not null default false, \`bad\` integer not null default false, \`tags\` mediumtext not null, \`notes\` mediumtext collate nocase null, \`website\` text collate nocase null, \`source_name\` text collate nocase null, \`source_medium\` text collate nocase null, \`source_campaign\` text collate nocase null, \`source_keyword\` text collate nocase null, \`source_content\` text collate nocase null, \`first_client_id\` text collate nocase null, \`last_client_id\` text collate nocase null, \`personal_discount_percent\` integer null, \`cumulative_discount_percent\` integer null, \`discount_card_number\` text collate nocase null, \`legal_kind\` text collate nocase null, \`legal_name\` text collate nocase null, \`legal_address\` text collate nocase null, \`tax_number\` text collate nocase null, \`registration_number\` text collate nocase null, \`vat_number\` text collate nocase null, \`tax_office_code\` text collate nocase null, \`statistics_code\` text collate nocase null, \`certificate_number\` text collate nocase null, \`certificate_date\` text collate nocase null, \`bank\` text collate nocase null, \`bank_address\` text collate nocase null, \`bank_account\` text collate nocase null, \`correspondent_account\` text collate nocase null, \`bic\` text collate nocase null, \`currency\` text null, \`orders_count\` integer not null default 0, \`total_sum\` integer not null default 0, \`first_order_at\` datetime null, \`last_order_at\` datetime null, \`name\` text collate nocase not null, \`brand\` text collate nocase null, \`active\` integer not null default true, \`parent\` integer null, \`is_main\` integer not null default false, \`phone\` text collate nocase null, \`email\` text collate nocase null, constraint \`company_shop_foreign\` foreign key (\`shop\`) references \`shop\` (\`code\`) on update restrict on delete restrict, constraint \`company_manager_foreign\` foreign key (\`manager\`) references \`user\` (\`id\`) on update restrict on delete restrict, constraint \`company_parent_foreign\` foreign key (\`parent\`) references \`company\` (\`id\`) on update restrict on delete restrict)`,
    );
    this.addSql(`create index \`company_parent_index\` on \`company\` (\`parent\`)`);
    this.addSql(`create index \`company_total_sum_id_index\` on \`company\` (\`total_sum\`, \`id\`)`);
    this.addSql(`create index \`company_tax_number_index\` on \`company\` (\`tax_number\`)`);
    this.addSql(`create index \`company_name_id_index\` on \`company\` (\`name\`, \`id\`)`);
    this.addSql(
      `create index \`company_shop_created_at_id_index\` on \`company\` (\`shop\`, \`created_at\`, \`id\`)`,
    );
    this.addSql(
      `create index \`company_manager_created_at_id_index\` on \`company\` (\`manager\`, \`created_at\`, \`id\`)`,
    );
    this.addSql(`create index \`company_created_at_id_index\` on \`company\` (\`created_at\`, \`id\`)`);
    this.addSql(
      `create unique index \`company_external_source_external_id_unique\` on \`company\` (\`external_source\`, \`external_id\`)`,
    );
    this.addSql(
      `create table \`customer\` (\`id\` integer not null primary key, \`version\` integer not null default 1, \`created_at\` datetime not null, \`updated_at\` datetime not null, \`deleted_at\` datetime null, \`delete_reason\` text collate nocase null, \`external_source\` text null, \`external_id\` text null, \`shop\` text null, \`manager\` integer null, \`vip\` integer not null default false, \`bad\` integer not null default false, \`tags\` mediumtext not null, \`notes\` mediumtext collate nocase null, \`website\` text collate nocase null, \`source_name\` text collate nocase null, \`source_medium\` text collate nocase null, \`source_campaign\` text collate nocase null, \`source_keyword\` text collate nocase null, \`source_content\` text collate nocase null, \`first_client_id\` text collate nocase null, \`last_client_id\` text collate nocase null, \`personal_discount_percent\` integer null, \`cumulative_discount_percent\` integer null, \`discount_card_number\` text collate nocase null, \`legal_kind\` text collate nocase null, \`legal_name\` text collate nocase null, \`legal_address\` text collate nocase null, \`tax_number\` text collate nocase null, \`registration_number\` text collate nocase null, \`vat_number\` text collate nocase null, \`tax_office_code\` text collate nocase null, \`statistics_code\` text collate nocase null, \`certificate_number\` text collate nocase null, \`certificate_date\` text collate nocase null, \`bank\` text collate nocase null, \`bank_address\` text collate nocase null, \`bank_account\` text collate nocase null, \`correspondent_account\` text collate nocase null, \`bic\` text collate nocase null, \`currency\` text null, \`orders_count\` integer not null default 0, \`total_sum\` integer not null default 0, \`first_order_at\` datetime null, \`last_order_at\` datetime null, \`kind\` text collate nocase not null default 'PERSON', \`first_name\` text collate nocase null, \`last_name\` text collate nocase null, \`patronymic\` text collate nocase null, \`sex\` text collate nocase null, \`presumed_sex\` text collate nocase null, \`birthday\` text collate nocase null, \`phones\` mediumtext not null, \`emails\` mediumtext not null, \`profiles\` mediumtext null, \`messengers\` mediumtext null, \`photo_url\` text collate nocase null, \`company\` integer null, \`is_main_contact\` integer not null default false, \`subscribed\` integer not null default true, \`unsubscribed_at\` datetime null, \`subscriptions\` mediumtext null, \`browser_id\` text collate nocase null, \`maturation_seconds\` integer null, \`merged_into\` integer null, constraint \`customer_shop_foreign\` foreign key (\`shop\`) references \`shop\` (\`code\`) on update restrict on delete restrict, constraint \`customer_manager_foreign\` foreign key (\`manager\`) references \`user\` (\`id\`) on update restrict on delete restrict, constraint \`customer_company_foreign\` foreign key (\`company\`) references \`company\` (\`id\`) on update restrict on delete restrict, constraint \`customer_merged_into_foreign\` foreign key (\`merged_into\`) references \`customer\` (\`id\`) on update restrict on delete restrict)`,
    );
    this.addSql(`create index \`customer_company_index\` on \`customer\` (\`company\`)`);
    this.addSql(`create index \`customer_merged_into_index\` on \`customer\` (\`merged_into\`)`);
    this.addSql(
      `create index \`customer_last_order_at_id_index\` on \`customer\` (\`last_order_at\`, \`id\`)`,
    );
    this.addSql(`create index \`customer_total_sum_id_index\` on \`customer\` (\`total_sum\`, \`id\`)`);
    this.addSql(`create index \`customer_first_name_index\` on \`customer\` (\`first_name\`)`);
    this.addSql(
      `create index \`customer_last_name_first_name_id_index\` on \`customer\` (\`last_name\`, \`first_name\`, \`id\`)`,
    );
    this.addSql(
      `create index \`customer_shop_created_at_id_index\` on \`customer\` (\`shop\`, \`created_at\`, \`id\`)`,
    );
    this.addSql(
      `create index \`customer_manager_created_at_id_index\` on \`customer\` (\`manager\`, \`created_at\`, \`id\`)`,
    );
    this.addSql(`create index \`customer_created_at_id_index\` on \`customer\` (\`created_at\`, \`id\`)`);
    this.addSql(
      `create unique index \`customer_external_source_external_id_unique\` on \`customer\` (\`external_source\`, \`external_id\`)`,
    );
    this.addSql(
      `create table \`customer_external_id\` (\`id\` integer not null primary key, \`version\` integer not null default 1, \`created_at\` datetime not null, \`updated_at\` datetime not null, \`deleted_at\` datetime null, \`delete_reason\` text collate nocase null, \`source\` text not null, \`external_id\` text not null, \`owner\` integer not null, constraint \`customer_external_id_owner_foreign\` foreign key (\`owner\`) references \`customer\` (\`id\`) on update restrict on delete restrict)`,
    );
    this.addSql(`create index \`customer_external_id_owner_index\` on \`customer_external_id\` (\`owner\`)`);
    this.addSql(
      `create unique index \`customer_external_id_source_external_id_unique\` on \`customer_external_id\` (\`source\`, \`external_id\`)`,
    );
    this.addSql(
      `create table \`company_external_id\` (\`id\` integer not null primary key, \`version\` integer not null default 1, \`created_at\` datetime not null, \`updated_at\` datetime not null, \`deleted_at\` datetime null, \`delete_reason\` text collate nocase null, \`source\` text not null, \`external_id\` text not null, \`owner\` integer not null, constraint \`company_external_id_owner_foreign\` foreign key (\`owner\`) references \`company\` (\`id\`) on update restrict on delete restrict)`,
    );
    this.addSql(`create index \`company_external_id_owner_index\` on \`company_external_id\` (\`owner\`)`);
    this.addSql(
      `create unique index \`company_external_id_source_external_id_unique\` on \`company_external_id\` (\`source\`, \`external_id\`)`,
    );
    this.addSql(
      `create table \`address\` (\`id\` integer not null primary key, \`version\` integer not null default 1, \`created_at\` datetime not null, \`updated_at\` datetime not null, \`deleted_at\` datetime null, \`delete_reason\` text collate nocase null, \`external_source\` text null, \`external_id\` text null, \`customer\` integer null, \`company\` integer null, \`name\` text collate nocase null, \`is_main\` integer not null default false, \`country_iso\` text null, \`postal_code\` text collate nocase null, \`region\` text collate nocase null, \`region_code\` text collate nocase null, \`city\` text collate nocase null, \`city_code\` text collate nocase null, \`city_type\` text collate nocase null, \`street\` text collate nocase null, \`street_code\` text collate nocase null, \`street_type\` text collate nocase null, \`building\` text collate nocase null, \`house\` text collate nocase null, \`block\` text collate nocase null, \`entrance\` text collate nocase null, \`floor\` text collate nocase null, \`flat\` text collate nocase null, \`intercom\` text collate nocase null, \`metro\` text collate nocase null, \`text\` text collate nocase null, \`notes\` text collate nocase null, constraint \`address_customer_foreign\` foreign key (\`customer\`) references \`customer\` (\`id\`) on update restrict on delete restrict, constraint \`address_company_foreign\` foreign key (\`company\`) references \`company\` (\`id\`) on update restrict on delete restrict)`,
    );
    this.addSql(`create index \`address_customer_index\` on \`address\` (\`customer\`)`);
    this.addSql(`create index \`address_company_index\` on \`address\` (\`company\`)`);
    this.addSql(
      `create unique index \`address_external_source_external_id_unique\` on \`address\` (\`external_source\`, \`external_id\`)`,
    );
    this.addSql(
      `create table \`api_token\` (\`id\` integer not null primary key, \`version\` integer not null default 1, \`created_at\` datetime not null, \`updated_at\` datetime not null, \`deleted_at\` datetime null, \`delete_reason\` text collate nocase null, \`name\` text collate nocase not null, \`hash\` text not null, \`owner\` integer null, \`roles\` mediumtext not null, \`shops\` mediumtext not null, \`fields\` mediumtext null, \`addresses\` mediumtext null, \`expires_at\` datetime null, \`revoked_at\` datetime null, \`last_used_at\` datetime null, constraint \`api_token_owner_foreign\` foreign key (\`owner\`) references \`user\` (\`id\`) on update restrict on delete restrict)`,
    );
    this.addSql(`create index \`api_token_owner_index\` on \`api_token\` (\`owner\`)`);
    this.addSql(`create unique index \`api_token_hash_unique\` on \`api_token\` (\`hash\`)`);
    this.addSql(
      `create table \`user_group\` (\`code\` text not null primary key, \`version\` integer not null default 1, \`created_at\` datetime not null, \`updated_at\` datetime not null, \`deleted_at\` datetime null, \`delete_reason\` text collate nocase null, \`name\` text collate nocase not null, \`ordering\` integer not null default 0, \`active\` integer not null default true, \`is_default\` integer not null default false, \`parent\` text null, \`head\` integer null, \`shops\` mediumtext null, constraint \`user_group_parent_foreign\` foreign key (\`parent\`) references \`user_group\` (\`code\`) on update restrict on delete restrict, constraint \`user_group_head_foreign\` foreign key (\`head\`) references \`user\` (\`id\`) on update restrict on delete restrict)`,
    );
    this.addSql(`create index \`user_group_parent_index\` on \`user_group\` (\`parent\`)`);
    this.addSql(`create index \`user_group_head_index\` on \`user_group\` (\`head\`)`);
    this.addSql(
      `create table \`warehouse\` (\`code\` text not null primary key, \`version\` integer not null default 1, \`created_at\` datetime not null, \`updated_at\` datetime not null, \`deleted_at\` datetime null, \`delete_reason\` text collate nocase null, \`name\` text collate nocase not null, \`ordering\` integer not null default 0, \`active\` integer not null default true, \`is_default\` integer not null default false, \`description\` text collate nocase null, \`shop\` text null, \`kind\` text collate nocase not null default 'STORE_ROOM', \`inventory_kind\` text collate nocase not null default 'COUNTED', \`address\` text collate nocase null, \`phone\` text collate nocase null, \`email\` text collate nocase null, \`contact\` text collate nocase null, \`work_time\` mediumtext null, \`external_id\` text null, \`accounting_id\` text null, constraint \`warehouse_shop_foreign\` foreign key (\`shop\`) references \`shop\` (\`code\`) on update restrict on delete restrict)`,
    );
    this.addSql(`create index \`warehouse_shop_index\` on \`warehouse\` (\`shop\`)`);
    this.addSql(
      `create table \`stock\` (\`id\` integer not null primary key, \`version\` integer not null default 1, \`created_at\` datetime not null, \`updated_at\` datetime not null, \`deleted_at\` datetime null, \`delete_reason\` text collate nocase null, \`offer\` integer not null, \`warehouse\` text not null, \`on_hand\` integer not null default 0, \`reserved\` integer not null default 0, \`free\` integer not null default 0, \`purchase_price\` integer null, \`purchase_currency\` text null, constraint \`stock_offer_foreign\` foreign key (\`offer\`) references \`offer\` (\`id\`) on update restrict on delete restrict, constraint \`stock_warehouse_foreign\` foreign key (\`warehouse\`) references \`warehouse\` (\`code\`) on update restrict on delete restrict)`,
    );
    this.addSql(`create index \`stock_warehouse_free_index\` on \`stock\` (\`warehouse\`, \`free\`)`);
    this.addSql(
      `create unique index \`stock_offer_warehouse_unique\` on \`stock\` (\`offer\`, \`warehouse\`)`,
    );
    this.addSql(
      `create table \`order\` (\`id\` integer not null primary key, \`version\` integer not null default 1, \`created_at\` datetime not null, \`updated_at\` datetime not null, \`deleted_at\` datetime null, \`delete_reason\` text collate nocase null, \`external_source\` text null, \`external_id\` text null, \`number\` text not null, \`shop\` text not null, \`currency\` text not null, \`type\` text null, \`method\` text null, \`status\` text not null, \`status_changed_at\` datetime not null, \`status_due_at\` datetime null, \`status_comment\` text collate nocase null, \`cancel_reason\` text null, \`manager\` integer null, \`customer\` integer null, \`contact\` integer null, \`company\` integer null, \`first_name\` text collate nocase null, \`last_name\` text collate nocase null, \`patronymic\` text collate nocase null, \`phone\` text collate nocase null, \`additional_phone\` text collate nocase null, \`email\` text collate nocase null, \`call\` integer not null default false, \`customer_comment\` mediumtext collate nocase null, \`manager_comment\` mediumtext collate nocase null, \`tags\` mediumtext null, \`source_name\` text collate nocase null, \`source_medium\` text collate nocase null, \`source_campaign\` text collate nocase null, \`source_keyword\` text collate nocase null, \`source_content\` text collate nocase null, \`price_type\` text null, \`discount_amount\` integer not null default 0, \`discount_percent\` integer not null default 0, \`discount_total\` integer not null default 0, \`lines_total\` integer not null default 0, \`vat_mode\` text collate nocase not null default 'INCLUDED', \`vat_total\` integer not null default 0, \`total\` integer not null default 0, \`paid\` integer not null default 0, \`prepay_sum\` integer null, \`purchase_total\` integer not null default 0, \`gross_profit\` integer not null default 0, \`margin\` integer null, \`delivery_type\` text null, \`delivery_service\` text null, \`delivery_cost\` integer not null default 0, \`delivery_net_cost\` integer not null default 0, \`delivery_vat_rate\` integer null, \`delivery_date\` text collate nocase null, \`delivery_time_from\` text collate nocase null, \`delivery_time_to\` text collate nocase null, \`delivery_time_text\` text collate nocase null, \`delivery_tracking\` text collate nocase null, \`delivery_address\` integer null, \`weight_grams\` integer null, \`length_mm\` integer null, \`width_mm\` integer null, \`height_mm\` integer null, \`warehouse\` text null, \`shipment_date\` text collate nocase null, \`shipped_at\` datetime null, \`full_paid_at\` datetime null, constraint \`order_shop_foreign\` foreign key (\`shop\`) references \`shop\` (\`code\`) on update restrict on delete restrict, constraint \`order_type_foreign\` foreign key (\`type\`) references \`order_type\` (\`code\`) on update restrict on delete restrict, constraint \`order_method_foreign\` foreign key (\`method\`) references \`order_method\` (\`code\`) on update restrict on delete restrict, constraint \`order_status_foreign\` foreign key (\`status\`) references \`status\` (\`code\`) on update restrict on delete restrict, constraint \`order_cancel_reason_foreign\` foreign key (\`cancel_reason\`) references \`cancel_reason\` (\`code\`) on update restrict on delete restrict, constraint \`order_manager_foreign\` foreign key (\`manager\`) references \`user\` (\`id\`) on update restrict on delete restrict, constraint \`order_customer_foreign\` foreign key (\`customer\`) references \`customer\` (\`id\`) on update restrict on delete restrict, constraint \`order_contact_foreign\` foreign key (\`contact\`) references \`customer\` (\`id\`) on update restrict on delete restrict, constraint \`order_company_foreign\` foreign key (\`company\`) references \`company\` (\`id\`) on update restrict on delete restrict, constraint \`order_price_type_foreign\` foreign key (\`price_type\`) references \`price_type\` (\`code\`) on update restrict on delete restrict, constraint \`order_delivery_type_foreign\` foreign key (\`delivery_type\`) references \`delivery_type\` (\`code\`) on update restrict on delete restrict, constraint \`order_delivery_service_foreign\` foreign key (\`delivery_service\`) references \`delivery_service\` (\`code\`) on update restrict on delete restrict, constraint \`order_delivery_address_foreign\` foreign key (\`delivery_address\`) references \`address\` (\`id\`) on update restrict on delete restrict, constraint \`order_warehouse_foreign\` foreign key (\`warehouse\`) references \`warehouse\` (\`code\`) on update restrict on delete restrict)`,
    );
    this.addSql(`create index \`order_shop_index\` on \`order\` (\`shop\`)`);
    this.addSql(`create index \`order_type_index\` on \`order\` (\`type\`)`);
    this.addSql(`create index \`order_method_index\` on \`order\` (\`method\`)`);
    this.addSql(`create index \`order_cancel_reason_index\` on \`order\` (\`cancel_reason\`)`);
    this.addSql(`create index \`order_contact_index\` on \`order\` (\`contact\`)`);
    this.addSql(`create index \`order_company_index\` on \`order\` (\`company\`)`);
    this.addSql(`create index \`order_price_type_index\` on \`order\` (\`price_type\`)`);
    this.addSql(`create index \`order_delivery_type_index\` on \`order\` (\`delivery_type\`)`);
    this.addSql(`create index \`order_delivery_service_index\` on \`order\` (\`delivery_service\`)`);
    this.addSql(`create index \`order_delivery_address_index\` on \`order\` (\`delivery_address\`)`);
    this.addSql(`create index \`order_warehouse_index\` on \`order\` (\`warehouse\`)`);
    this.addSql(`create index \`order_last_name_index\` on \`order\` (\`last_name\`)`);
    this.addSql(`create index \`order_total_id_index\` on \`order\` (\`total\`, \`id\`)`);
    this.addSql(`create index \`order_number_index\` on \`order\` (\`number\`)`);
    this.addSql(
      `create index \`order_manager_created_at_id_index\` on \`order\` (\`manager\`, \`created_at\`, \`id\`)`,
    );
    this.addSql(
      `create index \`order_customer_status_created_at_total_index\` on \`order\` (\`customer\`, \`status\`, \`created_at\`, \`total\`)`,
    );
    this.addSql(`create index \`order_status_due_at_index\` on \`order\` (\`status_due_at\`)`);
    this.addSql(
      `create index \`order_status_status_changed_at_index\` on \`order\` (\`status\`, \`status_changed_at\`)`,
    );
    this.addSql(
      `create index \`order_status_created_at_id_index\` on \`order\` (\`status\`, \`created_at\`, \`id\`)`,
    );
    this.addSql(`create index \`order_created_at_id_index\` on \`order\` (\`created_at\`, \`id\`)`);
    this.addSql(`create unique index \`order_shop_number_unique\` on \`order\` (\`shop\`, \`number\`)`);
    this.addSql(
      `create unique index \`order_external_source_external_id_unique\` on \`order\` (\`external_source\`, \`external_id\`)`,
    );
    this.addSql(
      `create table \`task\` (\`id\` integer not null primary key, \`version\` integer not null default 1, \`created_at\` datetime not null, \`updated_at\` datetime not null, \`deleted_at\` datetime null, \`delete_reason\` text collate nocase null, \`external_source\` text null, \`external_id\` text null, \`subject\` text collate nocase not null, \`comment\` mediumtext collate nocase null, \`due_at\` datetime null, \`state\` text collate nocase not null default 'OPEN', \`closed_at\` datetime null, \`closed_by\` integer null, \`result\` text collate nocase null, \`performer\` integer null, \`performer_group\` text null, \`author\` integer null, \`order\` integer null, \`customer\` integer null, \`phone\` text collate nocase null, constraint \`task_closed_by_foreign\` foreign key (\`closed_by\`) references \`user\` (\`id\`) on update restrict on delete restrict, constraint \`task_performer_foreign\` foreign key (\`performer\`) references \`user\` (\`id\`) on update restrict on delete restrict, constraint \`task_performer_group_foreign\` foreign key (\`performer_group\`) references \`user_group\` (\`code\`) on update restrict on delete restrict, constraint \`task_author_foreign\` foreign key (\`author\`) references \`user\` (\`id\`) on update restrict on delete restrict, constraint \`task_order_foreign\` foreign key (\`order\`) references \`order\` (\`id\`) on update restrict on delete restrict, constraint \`task_customer_foreign\` foreign key (\`customer\`) references \`customer\` (\`id\`) on update restrict on delete restrict)`,
    );
    this.addSql(`create index \`task_closed_by_index\` on \`task\` (\`closed_by\`)`);
    this.addSql(`create index \`task_performer_group_index\` on \`task\` (\`performer_group\`)`);
    this.addSql(`create index \`task_author_index\` on \`task\` (\`author\`)`);
    this.addSql(`create index \`task_order_index\` on \`task\` (\`order\`)`);
    this.addSql(`create index \`task_customer_index\` on \`task\` (\`customer\`)`);
    this.addSql(`create index \`task_due_at_id_index\` on \`task\` (\`due_at\`, \`id\`)`);
    this.addSql(
      `create index \`task_performer_state_due_at_id_index\` on \`task\` (\`performer\`, \`state\`, \`due_at\`, \`id\`)`,
    );
    this.addSql(`create index \`task_state_due_at_id_index\` on \`task\` (\`state\`, \`due_at\`, \`id\`)`);
    this.addSql(
      `create unique index \`task_external_source_external_id_unique\` on \`task\` (\`external_source\`, \`external_id\`)`,
    );
    this.addSql(
      `create table \`status_period\` (\`id\` integer not null primary key, \`version\` integer not null default 1, \`created_at\` datetime not null, \`updated_at\` datetime not null, \`deleted_at\` datetime null, \`delete_reason\` text collate nocase null, \`order\` integer not null, \`status\` text not null, \`entered_at\` datetime not null, \`left_at\` datetime null, \`seconds\` integer null, constraint \`status_period_order_foreign\` foreign key (\`order\`) references \`order\` (\`id\`) on update restrict on delete restrict, constraint \`status_period_status_foreign\` foreign key (\`status\`) references \`status\` (\`code\`) on update restrict on delete restrict)`,
    );
    this.addSql(`create index \`status_period_status_index\` on \`status_period\` (\`status\`)`);
    this.addSql(
      `create index \`status_period_order_entered_at_index\` on \`status_period\` (\`order\`, \`entered_at\`)`,
    );
    this.addSql(
      `create table \`payment\` (\`id\` integer not null primary key, \`version\` integer not null default 1, \`created_at\` datetime not null, \`updated_at\` datetime not null, \`deleted_at\` datetime null, \`delete_reason\` text collate nocase null, \`order\` integer not null, \`type\` text null, \`status\` text null, \`amount\` integer not null, \`refunded\` integer not null default 0, \`currency\` text not null, \`paid_at\` datetime null, \`external_id\` text null, \`comment\` text collate nocase null, \`refund_reason\` text collate nocase null, constraint \`payment_order_foreign\` foreign key (\`order\`) references \`order\` (\`id\`) on update restrict on delete restrict, constraint \`payment_type_foreign\` foreign key (\`type\`) references \`payment_type\` (\`code\`) on update restrict on delete restrict, constraint \`payment_status_foreign\` foreign key (\`status\`) references \`payment_status\` (\`code\`) on update restrict on delete restrict)`,
    );
    this.addSql(`create index \`payment_order_index\` on \`payment\` (\`order\`)`);
    this.addSql(`create index \`payment_type_index\` on \`payment\` (\`type\`)`);
    this.addSql(`create index \`payment_status_index\` on \`payment\` (\`status\`)`);
    this.addSql(`create index \`payment_paid_at_index\` on \`payment\` (\`paid_at\`)`);
    this.addSql(`create index \`payment_external_id_index\` on \`payment\` (\`external_id\`)`);
    this.addSql(
      `create table \`order_line\` (\`id\` integer not null primary key, \`version\` integer not null default 1, \`created_at\` datetime not null, \`updated_at\` datetime not null, \`deleted_at\` datetime null, \`delete_reason\` text collate nocase null, \`order\` integer not null, \`position\` integer not null, \`offer\` integer null, \`sku\` text null, \`name\` text collate nocase not null, \`external_id\` text null, \`unit\` text collate nocase null, \`quantity\` integer not null, \`unit_price\` integer not null, \`purchase_price\` integer null, \`discount_amount\` integer not null default 0, \`discount_percent\` integer not null default 0, \`discount_total\` integer not null default 0, \`vat_rate\` integer null, \`vat_amount\` integer not null default 0, \`total\` integer not null default 0, \`gross_profit\` integer not null default 0, \`margin\` integer null, \`currency\` text not null, \`price_type\` text null, \`comment\` text collate nocase null, \`status\` text collate nocase null, \`canceled\` integer not null default false, \`returned_quantity\` integer not null default 0, \`return_reason\` text collate nocase null, \`reserved_quantity\` integer not null default 0, \`shipped_quantity\` integer not null default 0, \`warehouse\` text null, constraint \`order_line_order_foreign\` foreign key (\`order\`) references \`order\` (\`id\`) on update restrict on delete restrict, constraint \`order_line_offer_foreign\` foreign key (\`offer\`) references \`offer\` (\`id\`) on update restrict on delete restrict, constraint \`order_line_price_type_foreign\` foreign key (\`price_type\`) references \`price_type\` (\`code\`) on update restrict on delete restrict, constraint \`order_line_warehouse_foreign\` foreign key (\`warehouse\`) references \`warehouse\` (\`code\`) on update restrict on delete restrict)`,
    );
    this.addSql(`create index \`order_line_offer_index\` on \`order_line\` (\`offer\`)`);
    this.addSql(`create index \`order_line_price_type_index\` on \`order_line\` (\`price_type\`)`);
    this.addSql(`create index \`order_line_warehouse_index\` on \`order_line\` (\`warehouse\`)`);
    this.addSql(
      `create index \`order_line_order_position_index\` on \`order_line\` (\`order\`, \`position\`)`,
    );
    this.addSql(
      `create table \`stock_movement\` (\`id\` integer not null primary key, \`version\` integer not null default 1, \`created_at\` datetime not null, \`updated_at\` datetime not null, \`deleted_at\` datetime null, \`delete_reason\` text collate nocase null, \`offer\` integer not null, \`warehouse\` text not null, \`kind\` text collate nocase not null, \`quantity\` integer not null, \`order\` integer null, \`order_line\` integer null, \`note\` text collate nocase null, \`author\` integer null, constraint \`stock_movement_offer_foreign\` foreign key (\`offer\`) references \`offer\` (\`id\`) on update restrict on delete restrict, constraint \`stock_movement_warehouse_foreign\` foreign key (\`warehouse\`) references \`warehouse\` (\`code\`) on update restrict on delete restrict, constraint \`stock_movement_order_foreign\` foreign key (\`order\`) references \`order\` (\`id\`) on update restrict on delete restrict, constraint \`stock_movement_order_line_foreign\` foreign key (\`order_line\`) references \`order_line\` (\`id\`) on update restrict on delete restrict, constraint \`stock_movement_author_foreign\` foreign key (\`author\`) references \`user\` (\`id\`) on update restrict on delete restrict)`,
    );
    this.addSql(`create index \`stock_movement_order_index\` on \`stock_movement\` (\`order\`)`);
    this.addSql(`create index \`stock_movement_order_line_index\` on \`stock_movement\` (\`order_line\`)`);
    this.addSql(`create index \`stock_movement_author_index\` on \`stock_movement\` (\`author\`)`);
    this.addSql(
      `create index \`stock_movement_created_at_id_index\` on \`stock_movement\` (\`created_at\`, \`id\`)`,
    );
    this.addSql(
      `create index \`stock_movement_warehouse_created_at_id_index\` on \`stock_movement\` (\`warehouse\`, \`created_at\`, \`id\`)`,
    );
    this.addSql(
      `create index \`stock_movement_offer_warehouse_created_at_index\` on \`stock_movement\` (\`offer\`, \`warehouse\`, \`created_at\`)`,
    );
    this.addSql(
      `create table \`order_external_id\` (\`id\` integer not null primary key, \`version\` integer not null default 1, \`created_at\` datetime not null, \`updated_at\` datetime not null, \`deleted_at\` datetime null, \`delete_reason\` text collate nocase null, \`source\` text not null, \`external_id\` text not null, \`owner\` integer not null, constraint \`order_external_id_owner_foreign\` foreign key (\`owner\`) references \`order\` (\`id\`) on update restrict on delete restrict)`,
    );
    this.addSql(`create index \`order_external_id_owner_index\` on \`order_external_id\` (\`owner\`)`);
    this.addSql(
      `create unique index \`order_external_id_source_external_id_unique\` on \`order_external_id\` (\`source\`, \`external_id\`)`,
    );
  }

  /** A backup made before the upgrade is the way back: data that newer versions wrote would be lost here. */
  override down(): void {
    throw new Error('Migration 0001 has no way back: restore the backup made before the upgrade.');
  }
}
