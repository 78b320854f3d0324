import { Migration } from '@mikro-orm/migrations';

export class Migration0001 extends Migration {
  override up(): void {
    this.addSql(
      `create table \`cancel_reason\` (\`code\` varchar(40) collate utf8mb4_bin not null, \`version\` bigint not null default 1, \`created_at\` datetime(3) not null, \`updated_at\` datetime(3) not null, \`deleted_at\` datetime(3) null, \`delete_reason\` varchar(255) null, \`name\` varchar(255) not null, \`ordering\` bigint not null default 0, \`active\` tinyint(1) not null default true, \`is_default\` tinyint(1) not null default false, primary key (\`code\`)) default character set utf8mb4 collate utf8mb4_unicode_ci engine = InnoDB`,
    );
    this.addSql(
      `create table \`change_entry\` (\`id\` bigint unsigned not null, \`operation_id\` bigint not null, \`at\` datetime(3) not null, \`actor_kind\` varchar(20) not null, \`actor_id\` varchar(40) null, \`actor_name\` varchar(190) null, \`via\` varchar(20) not null, \`resource\` varchar(40) not null, \`record_id\` varchar(40) not null, \`root_resource\` varchar(40) not null, \`root_id\` varchar(40) not null, \`version\` bigint not null, \`action\` varchar(10) not null, \`field\` varchar(60) null, \`old_value\` mediumtext null, \`new_value\` mediumtext null, primary key (\`id\`)) default character set utf8mb4 collate utf8mb4_unicode_ci engine = InnoDB`,
    );
    this.addSql(
      `alter table \`change_entry\` add index \`change_entry_operation_id_index\` (\`operation_id\`)`,
    );
    this.addSql(
      `alter table \`change_entry\` add index \`change_entry_resource_record_id_version_index\` (\`resource\`, \`record_id\`, \`version\`)`,
    );
    this.addSql(
      `alter table \`change_entry\` add index \`change_entry_root_resource_root_id_id_index\` (\`root_resource\`, \`root_id\`, \`id\`)`,
    );
    this.addSql(
      `create table \`change_outbox\` (\`operation_id\` bigint unsigned not null, primary key (\`operation_id\`)) default character set utf8mb4 collate utf8mb4_unicode_ci engine = InnoDB`,
    );
    this.addSql(
      `create table \`change_position\` (\`position\` bigint unsigned not null, \`operation_id\` bigint not null, \`at_ms\` bigint not null, primary key (\`position\`)) default character set utf8mb4 collate utf8mb4_unicode_ci engine = InnoDB`,
    );
    this.addSql(
      `alter table \`change_position\` add unique \`change_position_operation_id_unique\` (\`operation_id\`)`,
    );
    this.addSql(
      `create table \`contact_claim\` (\`id\` varchar(64) collate utf8mb4_bin not null, \`operation\` bigint not null, \`claimed_at_ms\` bigint not null, primary key (\`id\`)) default character set utf8mb4 collate utf8mb4_unicode_ci engine = InnoDB`,
    );
    this.addSql(
      `alter table \`contact_claim\` add index \`contact_claim_claimed_at_ms_index\` (\`claimed_at_ms\`)`,
    );
    this.addSql(
      `create table \`custom_dictionary\` (\`code\` varchar(40) collate utf8mb4_bin not null, \`version\` bigint not null default 1, \`created_at\` datetime(3) not null, \`updated_at\` datetime(3) not null, \`deleted_at\` datetime(3) null, \`delete_reason\` varchar(255) null, \`name\` varchar(255) not null, \`ordering\` bigint not null default 0, \`active\` tinyint(1) not null default true, \`is_default\` tinyint(1) not null default false, primary key (\`code\`)) default character set utf8mb4 collate utf8mb4_unicode_ci engine = InnoDB`,
    );
    this.addSql(
      `create table \`custom_dictionary_entry\` (\`id\` bigint unsigned not null, \`version\` bigint not null default 1, \`created_at\` datetime(3) not null, \`updated_at\` datetime(3) not null, \`deleted_at\` datetime(3) null, \`delete_reason\` varchar(255) null, \`dictionary\` varchar(40) collate utf8mb4_bin not null, \`code\` varchar(40) collate utf8mb4_bin not null, \`name\` varchar(255) not null, \`ordering\` bigint not null default 0, \`active\` tinyint(1) not null default true, primary key (\`id\`)) default character set utf8mb4 collate utf8mb4_unicode_ci engine = InnoDB`,
    );
    this.addSql(
      `alter table \`custom_dictionary_entry\` add unique \`custom_dictionary_entry_dictionary_code_unique\` (\`dictionary\`, \`code\`)`,
    );
    this.addSql(
      `create table \`custom_field\` (\`id\` bigint unsigned not null, \`version\` bigint not null default 1, \`created_at\` datetime(3) not null, \`updated_at\` datetime(3) not null, \`deleted_at\` datetime(3) null, \`delete_reason\` varchar(255) null, \`resource\` varchar(40) not null, \`code\` varchar(40) collate utf8mb4_bin not null, \`kind\` varchar(40) not null, \`label\` varchar(120) not null, \`help\` varchar(500) null, \`section\` varchar(60) null, \`ordering\` bigint not null default 0, \`sensitivity\` varchar(40) not null default 'open', \`required\` tinyint(1) not null default false, \`unique\` tinyint(1) not null default false, \`indexed\` tinyint(1) not null default true, \`printed\` tinyint(1) not null default false, \`searchable\` tinyint(1) not null default false, \`default_value\` mediumtext null, \`shops\` mediumtext not null, \`dictionary\` varchar(40) collate utf8mb4_bin null, \`target\` varchar(40) collate utf8mb4_bin null, \`currency\` varchar(3) collate utf8mb4_bin null, \`live_key\` varchar(90) collate utf8mb4_bin null, primary key (\`id\`)) default character set utf8mb4 collate utf8mb4_unicode_ci engine = InnoDB`,
    );
    this.addSql(`alter table \`custom_field\` add index \`custom_field_dictionary_index\` (\`dictionary\`)`);
    this.addSql(`alter table \`custom_field\` add unique \`custom_field_live_key_unique\` (\`live_key\`)`);
    this.addSql(
      `create table \`delivery_type\` (\`code\` varchar(40) collate utf8mb4_bin not null, \`version\` bigint not null default 1, \`created_at\` datetime(3) not null, \`updated_at\` datetime(3) not null, \`deleted_at\` datetime(3) null, \`delete_reason\` varchar(255) null, \`name\` varchar(255) not null, \`ordering\` bigint not null default 0, \`active\` tinyint(1) not null default true, \`is_default\` tinyint(1) not null default false, \`is_default_for_api\` tinyint(1) not null default false, \`description\` varchar(1000) null, \`currency\` varchar(3) collate utf8mb4_bin null, \`default_cost\` bigint null, \`default_net_cost\` bigint null, \`vat_rate\` bigint null, \`calculation\` mediumtext null, \`payment_types\` mediumtext null, \`cash_on_delivery_types\` mediumtext null, \`shops\` mediumtext null, \`integration\` varchar(64) null, \`tariff_code\` varchar(120) null, \`tariff_type\` varchar(40) null, \`tariff_name\` varchar(255) null, primary key (\`code\`)) default character set utf8mb4 collate utf8mb4_unicode_ci engine = InnoDB`,
    );
    this.addSql(
      `create table \`delivery_service\` (\`code\` varchar(40) collate utf8mb4_bin not null, \`version\` bigint not null default 1, \`created_at\` datetime(3) not null, \`updated_at\` datetime(3) not null, \`deleted_at\` datetime(3) null, \`delete_reason\` varchar(255) null, \`name\` varchar(255) not null, \`ordering\` bigint not null default 0, \`active\` tinyint(1) not null default true, \`is_default\` tinyint(1) not null default false, \`delivery_type\` varchar(40) collate utf8mb4_bin null, primary key (\`code\`)) default character set utf8mb4 collate utf8mb4_unicode_ci engine = InnoDB`,
    );
    this.addSql(
      `alter table \`delivery_service\` add index \`delivery_service_delivery_type_index\` (\`delivery_type\`)`,
    );
    this.addSql(
      `create table \`idempotency_effect\` (\`actor\` varchar(60) collate utf8mb4_bin not null, \`key\` varchar(255) collate utf8mb4_bin not null, \`place\` bigint unsigned not null, \`result\` mediumtext not null, primary key (\`actor\`, \`key\`, \`place\`)) default character set utf8mb4 collate utf8mb4_unicode_ci engine = InnoDB`,
    );
    this.addSql(
      `create table \`idempotency_key\` (\`actor\` varchar(60) collate utf8mb4_bin not null, \`key\` varchar(255) collate utf8mb4_bin not null, \`body_hash\` varchar(64) not null, \`created_at_ms\` bigint not null, \`lease_until_ms\` bigint not null, \`status\` bigint null, \`response\` mediumtext null, \`rights\` varchar(64) null, primary key (\`actor\`, \`key\`)) default character set utf8mb4 collate utf8mb4_unicode_ci engine = InnoDB`,
    );
    this.addSql(
      `create table \`import_run\` (\`id\` varchar(64) collate utf8mb4_bin not null, \`kind\` varchar(20) not null, \`file\` varchar(255) not null, \`position\` bigint not null, \`rejects_bytes\` bigint not null, \`summary\` mediumtext not null, \`started_at\` datetime(3) not null, \`updated_at\` datetime(3) not null, \`finished_at\` datetime(3) null, primary key (\`id\`)) default character set utf8mb4 collate utf8mb4_unicode_ci engine = InnoDB`,
    );
    this.addSql(
      `create table \`legal_entity\` (\`code\` varchar(40) collate utf8mb4_bin not null, \`version\` bigint not null default 1, \`created_at\` datetime(3) not null, \`updated_at\` datetime(3) not null, \`deleted_at\` datetime(3) null, \`delete_reason\` varchar(255) null, \`name\` varchar(255) not null, \`ordering\` bigint not null default 0, \`active\` tinyint(1) not null default true, \`is_default\` tinyint(1) not null default false, \`kind\` varchar(40) not null default 'LEGAL_ENTITY', \`legal_name\` varchar(500) null, \`tax_number\` varchar(40) null, \`registration_number\` varchar(40) null, \`vat_number\` varchar(40) null, \`tax_office_code\` varchar(40) null, \`statistics_code\` varchar(40) null, \`certificate_number\` varchar(40) null, \`certificate_date\` varchar(10) null, \`address\` varchar(500) null, \`country_iso\` varchar(2) collate utf8mb4_bin null, \`bank\` varchar(255) null, \`bank_address\` varchar(500) null, \`bank_account\` varchar(40) null, \`correspondent_account\` varchar(40) null, \`bic\` varchar(20) null, \`phone\` varchar(40) null, \`email\` varchar(190) null, primary key (\`code\`)) default character set utf8mb4 collate utf8mb4_unicode_ci engine = InnoDB`,
    );
    this.addSql(
      `create table \`operation_use\` (\`actor_kind\` varchar(20) collate utf8mb4_bin not null, \`actor_id\` varchar(40) collate utf8mb4_bin not null, \`document_hash\` varchar(64) collate utf8mb4_bin not null, \`operation\` varchar(120) null, \`coordinates\` mediumtext not null, \`first_day\` varchar(10) not null, \`last_day\` varchar(10) not null, \`uses\` bigint not null, primary key (\`actor_kind\`, \`actor_id\`, \`document_hash\`)) default character set utf8mb4 collate utf8mb4_unicode_ci engine = InnoDB`,
    );
    this.addSql(`alter table \`operation_use\` add index \`operation_use_last_day_index\` (\`last_day\`)`);
    this.addSql(
      `create table \`order_method\` (\`code\` varchar(40) collate utf8mb4_bin not null, \`version\` bigint not null default 1, \`created_at\` datetime(3) not null, \`updated_at\` datetime(3) not null, \`deleted_at\` datetime(3) null, \`delete_reason\` varchar(255) null, \`name\` varchar(255) not null, \`ordering\` bigint not null default 0, \`active\` tinyint(1) not null default true, \`is_default\` tinyint(1) not null default false, \`is_default_for_api\` tinyint(1) not null default false, \`is_from_till\` tinyint(1) not null default false, primary key (\`code\`)) default character set utf8mb4 collate utf8mb4_unicode_ci engine = InnoDB`,
    );
    this.addSql(
      `create table \`order_type\` (\`code\` varchar(40) collate utf8mb4_bin not null, \`version\` bigint not null default 1, \`created_at\` datetime(3) not null, \`updated_at\` datetime(3) not null, \`deleted_at\` datetime(3) null, \`delete_reason\` varchar(255) null, \`name\` varchar(255) not null, \`ordering\` bigint not null default 0, \`active\` tinyint(1) not null default true, \`is_default\` tinyint(1) not null default false, \`is_default_for_api\` tinyint(1) not null default false, \`allows_negative\` tinyint(1) not null default false, primary key (\`code\`)) default character set utf8mb4 collate utf8mb4_unicode_ci engine = InnoDB`,
    );
    this.addSql(
      `create table \`payment_status\` (\`code\` varchar(40) collate utf8mb4_bin not null, \`version\` bigint not null default 1, \`created_at\` datetime(3) not null, \`updated_at\` datetime(3) not null, \`deleted_at\` datetime(3) null, \`delete_reason\` varchar(255) null, \`name\` varchar(255) not null, \`ordering\` bigint not null default 0, \`active\` tinyint(1) not null default true, \`is_default\` tinyint(1) not null default false, \`is_default_for_api\` tinyint(1) not null default false, \`description\` varchar(1000) null, \`payment_complete\` tinyint(1) not null default false, primary key (\`code\`)) default character set utf8mb4 collate utf8mb4_unicode_ci engine = InnoDB`,
    );
    this.addSql(
      `create table \`payment_type\` (\`code\` varchar(40) collate utf8mb4_bin not null, \`version\` bigint not null default 1, \`created_at\` datetime(3) not null, \`updated_at\` datetime(3) not null, \`deleted_at\` datetime(3) null, \`delete_reason\` varchar(255) null, \`name\` varchar(255) not null, \`ordering\` bigint not null default 0, \`active\` tinyint(1) not null default true, \`is_default\` tinyint(1) not null default false, \`is_default_for_api\` tinyint(1) not null default false, \`description\` varchar(1000) null, \`payment_statuses\` mediumtext null, \`shops\` mediumtext null, \`integration\` varchar(64) null, primary key (\`code\`)) default character set utf8mb4 collate utf8mb4_unicode_ci engine = InnoDB`,
    );
    this.addSql(
      `create table \`price_type\` (\`code\` varchar(40) collate utf8mb4_bin not null, \`version\` bigint not null default 1, \`created_at\` datetime(3) not null, \`updated_at\` datetime(3) not null, \`deleted_at\` datetime(3) null, \`delete_reason\` varchar(255) null, \`name\` varchar(255) not null, \`ordering\` bigint not null default 0, \`active\` tinyint(1) not null default true, \`is_default\` tinyint(1) not null default false, \`description\` varchar(1000) null, \`currency\` varchar(3) collate utf8mb4_bin not null, \`segments\` mediumtext null, \`regions\` mediumtext null, \`filter_expression\` mediumtext null, primary key (\`code\`)) default character set utf8mb4 collate utf8mb4_unicode_ci engine = InnoDB`,
    );
    this.addSql(
      `create table \`rights_test\` (\`id\` bigint unsigned not null, \`version\` bigint not null default 1, \`created_at\` datetime(3) not null, \`updated_at\` datetime(3) not null, \`deleted_at\` datetime(3) null, \`delete_reason\` varchar(255) null, \`statement\` varchar(400) not null, \`note\` mediumtext null, primary key (\`id\`)) default character set utf8mb4 collate utf8mb4_unicode_ci engine = InnoDB`,
    );
    this.addSql(
      `create table \`role\` (\`code\` varchar(40) collate utf8mb4_bin not null, \`version\` bigint not null default 1, \`created_at\` datetime(3) not null, \`updated_at\` datetime(3) not null, \`deleted_at\` datetime(3) null, \`delete_reason\` varchar(255) null, \`name\` varchar(255) not null, \`ordering\` bigint not null default 0, \`active\` tinyint(1) not null default true, \`is_default\` tinyint(1) not null default false, \`grants\` mediumtext not null, \`sections\` mediumtext not null, \`forms\` mediumtext not null, \`developer\` tinyint(1) not null default false, \`built_in\` tinyint(1) not null default false, primary key (\`code\`)) default character set utf8mb4 collate utf8mb4_unicode_ci engine = InnoDB`,
    );
    this.addSql(
      `create table \`search_term\` (\`term\` varchar(40) collate utf8mb4_bin not null, \`resource\` varchar(40) collate utf8mb4_bin not null, \`record_id\` bigint unsigned not null, \`field\` varchar(40) collate utf8mb4_bin not null, primary key (\`term\`, \`resource\`, \`record_id\`, \`field\`)) default character set utf8mb4 collate utf8mb4_unicode_ci engine = InnoDB`,
    );
    this.addSql(
      `alter table \`search_term\` add index \`search_term_resource_record_id_index\` (\`resource\`, \`record_id\`)`,
    );
    this.addSql(
      `create table \`sequence\` (\`name\` varchar(40) collate utf8mb4_bin not null, \`next\` bigint not null, primary key (\`name\`)) default character set utf8mb4 collate utf8mb4_unicode_ci engine = InnoDB`,
    );
    this.addSql(
      `create table \`session\` (\`hash\` varchar(64) collate utf8mb4_bin not null, \`user_id\` bigint not null, \`created_at_ms\` bigint not null, \`last_used_at_ms\` bigint not null, primary key (\`hash\`)) default character set utf8mb4 collate utf8mb4_unicode_ci engine = InnoDB`,
    );
    this.addSql(`alter table \`session\` add index \`session_user_id_index\` (\`user_id\`)`);
    this.addSql(
      `create table \`shop\` (\`code\` varchar(40) collate utf8mb4_bin not null, \`version\` bigint not null default 1, \`created_at\` datetime(3) not null, \`updated_at\` datetime(3) not null, \`deleted_at\` datetime(3) null, \`delete_reason\` varchar(255) null, \`name\` varchar(255) not null, \`ordering\` bigint not null default 0, \`active\` tinyint(1) not null default true, \`is_default\` tinyint(1) not null default false, \`description\` varchar(1000) null, \`is_default_for_api\` tinyint(1) not null default false, \`currency\` varchar(3) collate utf8mb4_bin not null, \`time_zone\` varchar(60) not null default 'UTC', \`country_iso\` varchar(2) collate utf8mb4_bin null, \`url\` varchar(500) null, \`own_customer_base\` tinyint(1) not null default false, \`legal_entity\` varchar(40) collate utf8mb4_bin null, \`phone\` varchar(190) null, \`additional_phones\` mediumtext null, \`email\` varchar(190) null, \`address\` varchar(500) null, \`postal_code\` varchar(20) null, \`sender_email\` varchar(190) null, \`sender_name\` varchar(190) null, \`yml_url\` varchar(1000) null, \`load_from_yml\` tinyint(1) not null default false, \`catalog_updated_at\` datetime(3) null, \`catalog_loading_at\` datetime(3) null, \`catalog_id\` varchar(64) null, \`is_catalog_main\` tinyint(1) not null default false, \`is_demo\` tinyint(1) not null default false, primary key (\`code\`)) default character set utf8mb4 collate utf8mb4_unicode_ci engine = InnoDB`,
    );
    this.addSql(`alter table \`shop\` add index \`shop_legal_entity_index\` (\`legal_entity\`)`);
    this.addSql(
      `create table \`product_group\` (\`id\` bigint unsigned not null, \`version\` bigint not null default 1, \`created_at\` datetime(3) not null, \`updated_at\` datetime(3) not null, \`deleted_at\` datetime(3) null, \`delete_reason\` varchar(255) null, \`external_source\` varchar(64) collate utf8mb4_bin null, \`external_id\` varchar(190) collate utf8mb4_bin null, \`name\` varchar(255) not null, \`parent\` bigint unsigned null, \`shop\` varchar(40) collate utf8mb4_bin null, \`image_url\` varchar(1000) null, \`active\` tinyint(1) not null default true, \`ordering\` bigint not null default 0, primary key (\`id\`)) default character set utf8mb4 collate utf8mb4_unicode_ci engine = InnoDB`,
    );
    this.addSql(`alter table \`product_group\` add index \`product_group_parent_index\` (\`parent\`)`);
    this.addSql(`alter table \`product_group\` add index \`product_group_shop_index\` (\`shop\`)`);
    this.addSql(
      `alter table \`product_group\` add index \`product_group_ordering_id_index\` (\`ordering\`, \`id\`)`,
    );
    this.addSql(
      `alter table \`product_group\` add unique \`product_group_external_source_external_id_unique\` (\`external_source\`, \`external_id\`)`,
    );
    this.addSql(
      `create table \`sign_in_address\` (\`id\` varchar(64) collate utf8mb4_bin not null, \`last_at_ms\` bigint not null, primary key (\`id\`)) default character set utf8mb4 collate utf8mb4_unicode_ci engine = InnoDB`,
    );
    this.addSql(
      `alter table \`sign_in_address\` add index \`sign_in_address_last_at_ms_index\` (\`last_at_ms\`)`,
    );
    this.addSql(
      `create table \`sign_in_failure\` (\`id\` varchar(36) collate utf8mb4_bin not null, \`account\` varchar(64) collate utf8mb4_bin not null, \`at_ms\` bigint not null, primary key (\`id\`)) default character set utf8mb4 collate utf8mb4_unicode_ci engine = InnoDB`,
    );
    this.addSql(`alter table \`sign_in_failure\` add index \`sign_in_failure_at_ms_index\` (\`at_ms\`)`);
    this.addSql(
      `alter table \`sign_in_failure\` add index \`sign_in_failure_account_at_ms_index\` (\`account\`, \`at_ms\`)`,
    );
    this.addSql(
      `create table \`status_group\` (\`code\` varchar(40) collate utf8mb4_bin not null, \`version\` bigint not null default 1, \`created_at\` datetime(3) not null, \`updated_at\` datetime(3) not null, \`deleted_at\` datetime(3) null, \`delete_reason\` varchar(255) null, \`name\` varchar(255) not null, \`ordering\` bigint not null default 0, \`active\` tinyint(1) not null default true, \`is_default\` tinyint(1) not null default false, \`in_work\` tinyint(1) not null default true, primary key (\`code\`)) default character set utf8mb4 collate utf8mb4_unicode_ci engine = InnoDB`,
    );
    this.addSql(
      `create table \`status\` (\`code\` varchar(40) collate utf8mb4_bin not null, \`version\` bigint not null default 1, \`created_at\` datetime(3) not null, \`updated_at\` datetime(3) not null, \`deleted_at\` datetime(3) null, \`delete_reason\` varchar(255) null, \`name\` varchar(255) not null, \`ordering\` bigint not null default 0, \`active\` tinyint(1) not null default true, \`is_default\` tinyint(1) not null default false, \`group\` varchar(40) collate utf8mb4_bin not null, \`color\` varchar(7) null, \`icon\` varchar(40) null, \`time_limit_minutes\` bigint null, \`transitions_to\` mediumtext null, \`effect\` varchar(40) not null default 'NONE', primary key (\`code\`)) default character set utf8mb4 collate utf8mb4_unicode_ci engine = InnoDB`,
    );
    this.addSql(`alter table \`status\` add index \`status_group_index\` (\`group\`)`);
    this.addSql(
      `create table \`file\` (\`id\` varchar(32) collate utf8mb4_bin not null, \`name\` varchar(255) not null, \`size\` bigint not null, \`media_type\` varchar(100) not null, \`sha256\` varchar(64) not null, \`uploader\` varchar(60) not null, \`state\` varchar(12) not null, \`created_at_ms\` bigint not null, \`left_at_ms\` bigint null, primary key (\`id\`)) default character set utf8mb4 collate utf8mb4_unicode_ci engine = InnoDB`,
    );
    this.addSql(`alter table \`file\` add index \`file_left_at_ms_index\` (\`left_at_ms\`)`);
    this.addSql(`alter table \`file\` add index \`file_uploader_state_index\` (\`uploader\`, \`state\`)`);
    this.addSql(
      `alter table \`file\` add index \`file_state_created_at_ms_index\` (\`state\`, \`created_at_ms\`)`,
    );
    this.addSql(
      `create table \`tag\` (\`code\` varchar(40) collate utf8mb4_bin not null, \`version\` bigint not null default 1, \`created_at\` datetime(3) not null, \`updated_at\` datetime(3) not null, \`deleted_at\` datetime(3) null, \`delete_reason\` varchar(255) null, \`name\` varchar(255) not null, \`ordering\` bigint not null default 0, \`active\` tinyint(1) not null default true, \`is_default\` tinyint(1) not null default false, \`color\` varchar(7) null, primary key (\`code\`)) default character set utf8mb4 collate utf8mb4_unicode_ci engine = InnoDB`,
    );
    this.addSql(
      `create table \`unit\` (\`code\` varchar(40) collate utf8mb4_bin not null, \`version\` bigint not null default 1, \`created_at\` datetime(3) not null, \`updated_at\` datetime(3) not null, \`deleted_at\` datetime(3) null, \`delete_reason\` varchar(255) null, \`name\` varchar(255) not null, \`ordering\` bigint not null default 0, \`active\` tinyint(1) not null default true, \`is_default\` tinyint(1) not null default false, \`symbol\` varchar(20) null, primary key (\`code\`)) default character set utf8mb4 collate utf8mb4_unicode_ci engine = InnoDB`,
    );
    this.addSql(
      `create table \`product\` (\`id\` bigint unsigned not null, \`version\` bigint not null default 1, \`created_at\` datetime(3) not null, \`updated_at\` datetime(3) not null, \`deleted_at\` datetime(3) null, \`delete_reason\` varchar(255) null, \`external_source\` varchar(64) collate utf8mb4_bin null, \`external_id\` varchar(190) collate utf8mb4_bin null, \`name\` varchar(500) not null, \`sku\` varchar(120) collate utf8mb4_bin null, \`kind\` varchar(40) not null default 'GOODS', \`active\` tinyint(1) not null default true, \`group\` bigint unsigned null, \`more_groups\` mediumtext null, \`shop\` varchar(40) collate utf8mb4_bin null, \`catalog_id\` varchar(64) null, \`manufacturer\` varchar(190) null, \`url\` varchar(1000) null, \`image_url\` varchar(1000) null, \`description\` mediumtext null, \`attributes\` mediumtext null, \`unit\` varchar(40) collate utf8mb4_bin null, \`vat_rate\` bigint null, \`markable\` tinyint(1) not null default false, \`popular\` tinyint(1) not null default false, \`novelty\` tinyint(1) not null default false, \`recommended\` tinyint(1) not null default false, \`promoted\` tinyint(1) not null default false, primary key (\`id\`)) default character set utf8mb4 collate utf8mb4_unicode_ci engine = InnoDB`,
    );
    this.addSql(`alter table \`product\` add index \`product_group_index\` (\`group\`)`);
    this.addSql(`alter table \`product\` add index \`product_shop_index\` (\`shop\`)`);
    this.addSql(`alter table \`product\` add index \`product_unit_index\` (\`unit\`)`);
    this.addSql(`alter table \`product\` add index \`product_created_at_id_index\` (\`created_at\`, \`id\`)`);
    this.addSql(`alter table \`product\` add index \`product_sku_index\` (\`sku\`)`);
    this.addSql(`alter table \`product\` add index \`product_name_id_index\` (\`name\`, \`id\`)`);
    this.addSql(
      `alter table \`product\` add unique \`product_external_source_external_id_unique\` (\`external_source\`, \`external_id\`)`,
    );
    this.addSql(
      `create table \`product_external_id\` (\`id\` bigint unsigned not null, \`version\` bigint not null default 1, \`created_at\` datetime(3) not null, \`updated_at\` datetime(3) not null, \`deleted_at\` datetime(3) null, \`delete_reason\` varchar(255) null, \`source\` varchar(64) collate utf8mb4_bin not null, \`external_id\` varchar(190) collate utf8mb4_bin not null, \`owner\` bigint unsigned not null, primary key (\`id\`)) default character set utf8mb4 collate utf8mb4_unicode_ci engine = InnoDB`,
    );
    this.addSql(
      `alter table \`product_external_id\` add index \`product_external_id_owner_index\` (\`owner\`)`,
    );
    this.addSql(
      `alter table \`product_external_id\` add unique \`product_external_id_source_external_id_unique\` (\`source\`, \`external_id\`)`,
    );
    this.addSql(
      `create table \`offer\` (\`id\` bigint unsigned not null, \`version\` bigint not null default 1, \`created_at\` datetime(3) not null, \`updated_at\` datetime(3) not null, \`deleted_at\` datetime(3) null, \`delete_reason\` varchar(255) null, \`external_source\` varchar(64) collate utf8mb4_bin null, \`external_id\` varchar(190) collate utf8mb4_bin null, \`product\` bigint unsigned not null, \`name\` varchar(500) not null, \`sku\` varchar(120) collate utf8mb4_bin null, \`barcode\` varchar(120) collate utf8mb4_bin null, \`accounting_id\` varchar(190) collate utf8mb4_bin null, \`active\` tinyint(1) not null default true, \`attributes\` mediumtext null, \`images\` mediumtext null, \`unit\` varchar(40) collate utf8mb4_bin null, \`vat_rate\` bigint null, \`weight_grams\` bigint null, \`length_mm\` bigint null, \`width_mm\` bigint null, \`height_mm\` bigint null, \`purchase_price\` bigint null, \`purchase_currency\` varchar(3) collate utf8mb4_bin null, primary key (\`id\`)) default character set utf8mb4 collate utf8mb4_unicode_ci engine = InnoDB`,
    );
    this.addSql(`alter table \`offer\` add index \`offer_product_index\` (\`product\`)`);
    this.addSql(`alter table \`offer\` add index \`offer_unit_index\` (\`unit\`)`);
    this.addSql(`alter table \`offer\` add index \`offer_accounting_id_index\` (\`accounting_id\`)`);
    this.addSql(`alter table \`offer\` add index \`offer_barcode_index\` (\`barcode\`)`);
    this.addSql(`alter table \`offer\` add index \`offer_sku_index\` (\`sku\`)`);
    this.addSql(`alter table \`offer\` add index \`offer_name_id_index\` (\`name\`, \`id\`)`);
    this.addSql(
      `alter table \`offer\` add unique \`offer_external_source_external_id_unique\` (\`external_source\`, \`external_id\`)`,
    );
    this.addSql(
      `create table \`price\` (\`id\` bigint unsigned not null, \`version\` bigint not null default 1, \`created_at\` datetime(3) not null, \`updated_at\` datetime(3) not null, \`deleted_at\` datetime(3) null, \`delete_reason\` varchar(255) null, \`offer\` bigint unsigned not null, \`price_type\` varchar(40) collate utf8mb4_bin not null, \`currency\` varchar(3) collate utf8mb4_bin not null, \`price\` bigint not null, \`min_quantity\` bigint not null default 0, primary key (\`id\`)) default character set utf8mb4 collate utf8mb4_unicode_ci engine = InnoDB`,
    );
    this.addSql(`alter table \`price\` add index \`price_price_type_index\` (\`price_type\`)`);
    this.addSql(
      `alter table \`price\` add unique \`price_offer_price_type_currency_min_quantity_unique\` (\`offer\`, \`price_type\`, \`currency\`, \`min_quantity\`)`,
    );
    this.addSql(
      `create table \`offer_external_id\` (\`id\` bigint unsigned not null, \`version\` bigint not null default 1, \`created_at\` datetime(3) not null, \`updated_at\` datetime(3) not null, \`deleted_at\` datetime(3) null, \`delete_reason\` varchar(255) null, \`source\` varchar(64) collate utf8mb4_bin not null, \`external_id\` varchar(190) collate utf8mb4_bin not null, \`owner\` bigint unsigned not null, primary key (\`id\`)) default character set utf8mb4 collate utf8mb4_unicode_ci engine = InnoDB`,
    );
    this.addSql(`alter table \`offer_external_id\` add index \`offer_external_id_owner_index\` (\`owner\`)`);
    this.addSql(
      `alter table \`offer_external_id\` add unique \`offer_external_id_source_external_id_unique\` (\`source\`, \`external_id\`)`,
    );
    this.addSql(
      `create table \`user\` (\`id\` bigint unsigned not null, \`version\` bigint not null default 1, \`created_at\` datetime(3) not null, \`updated_at\` datetime(3) not null, \`deleted_at\` datetime(3) null, \`delete_reason\` varchar(255) null, \`email\` varchar(190) not null, \`first_name\` varchar(120) null, \`last_name\` varchar(120) null, \`position\` varchar(120) null, \`phone\` varchar(40) null, \`active\` tinyint(1) not null default true, \`language\` varchar(5) not null default 'en', \`time_zone\` varchar(60) not null default 'UTC', \`roles\` mediumtext not null, \`groups\` mediumtext not null, \`shops\` mediumtext not null, \`last_seen_at\` datetime(3) null, \`password_hash\` varchar(255) collate utf8mb4_bin null, primary key (\`id\`)) default character set utf8mb4 collate utf8mb4_unicode_ci engine = InnoDB`,
    );
    this.addSql(`alter table \`user\` add unique \`user_email_unique\` (\`email\`)`);
    this.addSql(
      `create table \`company\` (\`id\` bigint unsigned not null, \`version\` bigint not null default 1, \`created_at\` datetime(3) not null, \`updated_at\` datetime(3) not null, \`deleted_at\` datetime(3) null, \`delete_reason\` varchar(255) null, \`external_source\` varchar(64) collate utf8mb4_bin null, \`external_id\` varchar(190) collate utf8mb4_bin null, \`shop\` varchar(40) collate utf8mb4_bin null, \`manager\` bigint unsigned null, \`vip\` tinyint(1) not null default false, \`bad\` tinyint(1) not null default false, \`tags\` mediumtext not null, \`notes\` mediumtext null, \`website\` varchar(500) null, \`source_name\` varchar(190) null, \`source_medium\` varchar(190) null, \`source_campaign\` varchar(190) null, \`source_keyword\` varchar(190) null, \`source_content\` varchar(190) null, \`first_client_id\` varchar(190) null, \`last_client_id\` varchar(190) null, \`personal_discount_percent\` bigint null, \`cumulative_discount_percent\` bigint null, \`discount_card_number\` varchar(64) null, \`legal_kind\` varchar(40) null, \`legal_name\` varchar(500) null, \`legal_address\` varchar(500) null, \`tax_number\` varchar(40) null, \`registration_number\` varchar(40) null, \`vat_number\` varchar(40) null, \`tax_office_code\` varchar(40) null, \`statistics_code\` varchar(40) null, \`certificate_number\` varchar(40) null, \`certificate_date\` varchar(10) null, \`bank\` varchar(255) null, \`bank_address\` varchar(500) null, \`bank_account\` varchar(40) null, \`correspondent_account\` varchar(40) null, \`bic\` varchar(20) null, \`currency\` varchar(3) collate utf8mb4_bin null, \`orders_count\` bigint not null default 0, \`total_sum\` bigint not null default 0, \`first_order_at\` datetime(3) null, \`last_order_at\` datetime(3) null, \`name\` varchar(255) not null, \`brand\` varchar(255) null, \`active\` tinyint(1) not null default true, \`parent\` bigint unsigned null, \`is_main\` tinyint(1) not null default false, \`phone\` varchar(40) null, \`email\` varchar(190) null, primary key (\`id\`)) default character set utf8mb4 collate utf8mb4_unicode_ci engine = InnoDB`,
    );
    this.addSql(`alter table \`company\` add index \`company_parent_index\` (\`parent\`)`);
    this.addSql(`alter table \`company\` add index \`company_total_sum_id_index\` (\`total_sum\`, \`id\`)`);
    this.addSql(`alter table \`company\` add index \`company_tax_number_index\` (\`tax_number\`)`);
    this.addSql(`alter table \`company\` add index \`company_name_id_index\` (\`name\`, \`id\`)`);
    this.addSql(
      `alter table \`company\` add index \`company_shop_created_at_id_index\` (\`shop\`, \`created_at\`, \`id\`)`,
    );
    this.addSql(
      `alter table \`company\` add index \`company_manager_created_at_id_index\` (\`manager\`, \`created_at\`, \`id\`)`,
    );
    this.addSql(`alter table \`company\` add index \`company_created_at_id_index\` (\`created_at\`, \`id\`)`);
    this.addSql(
      `alter table \`company\` add unique \`company_external_source_external_id_unique\` (\`external_source\`, \`external_id\`)`,
    );
    this.addSql(
      `create table \`customer\` (\`id\` bigint unsigned not null, \`version\` bigint not null default 1, \`created_at\` datetime(3) not null, \`updated_at\` datetime(3) not null, \`deleted_at\` datetime(3) null, \`delete_reason\` varchar(255) null, \`external_source\` varchar(64) collate utf8mb4_bin null, \`external_id\` varchar(190) collate utf8mb4_bin null, \`shop\` varchar(40) collate utf8mb4_bin null, \`manager\` bigint unsigned null, \`vip\` tinyint(1) not null default false, \`bad\` tinyint(1) not null default false, \`tags\` mediumtext not null, \`notes\` mediumtext null, \`website\` varchar(500) null, \`source_name\` varchar(190) null, \`source_medium\` varchar(190) null, \`source_campaign\` varchar(190) null, \`source_keyword\` varchar(190) null, \`source_content\` varchar(190) null, \`first_client_id\` varchar(190) null, \`last_client_id\` varchar(190) null, \`personal_discount_percent\` bigint null, \`cumulative_discount_percent\` bigint null, \`discount_card_number\` varchar(64) null, \`legal_kind\` varchar(40) null, \`legal_name\` varchar(500) null, \`legal_address\` varchar(500) null, \`tax_number\` varchar(40) null, \`registration_number\` varchar(40) null, \`vat_number\` varchar(40) null, \`tax_office_code\` varchar(40) null, \`statistics_code\` varchar(40) null, \`certificate_number\` varchar(40) null, \`certificate_date\` varchar(10) null, \`bank\` varchar(255) null, \`bank_address\` varchar(500) null, \`bank_account\` varchar(40) null, \`correspondent_account\` varchar(40) null, \`bic\` varchar(20) null, \`currency\` varchar(3) collate utf8mb4_bin null, \`orders_count\` bigint not null default 0, \`total_sum\` bigint not null default 0, \`first_order_at\` datetime(3) null, \`last_order_at\` datetime(3) null, \`kind\` varchar(40) not null default 'PERSON', \`first_name\` varchar(120) null, \`last_name\` varchar(120) null, \`patronymic\` varchar(120) null, \`sex\` varchar(40) null, \`presumed_sex\` varchar(40) null, \`birthday\` varchar(10) null, \`phones\` mediumtext not null, \`emails\` mediumtext not null, \`profiles\` mediumtext null, \`messengers\` mediumtext null, \`photo_url\` varchar(1000) null, \`company\` bigint unsigned null, \`is_main_contact\` tinyint(1) not null default false, \`subscribed\` tinyint(1) not null default true, \`unsubscribed_at\` datetime(3) null, \`subscriptions\` mediumtext null, \`browser_id\` varchar(190) null, \`maturation_seconds\` bigint null, \`merged_into\` bigint unsigned null, primary key (\`id\`)) default character set utf8mb4 collate utf8mb4_unicode_ci engine = InnoDB`,
    );
    this.addSql(`alter table \`customer\` add index \`customer_company_index\` (\`company\`)`);
    this.addSql(`alter table \`customer\` add index \`customer_merged_into_index\` (\`merged_into\`)`);
    this.addSql(
      `alter table \`customer\` add index \`customer_last_order_at_id_index\` (\`last_order_at\`, \`id\`)`,
    );
    this.addSql(`alter table \`customer\` add index \`customer_total_sum_id_index\` (\`total_sum\`, \`id\`)`);
    this.addSql(`alter table \`customer\` add index \`customer_first_name_index\` (\`first_name\`)`);
    this.addSql(
      `alter table \`customer\` add index \`customer_last_name_first_name_id_index\` (\`last_name\`, \`first_name\`, \`id\`)`,
    );
    this.addSql(
      `alter table \`customer\` add index \`customer_shop_created_at_id_index\` (\`shop\`, \`created_at\`, \`id\`)`,
    );
    this.addSql(
      `alter table \`customer\` add index \`customer_manager_created_at_id_index\` (\`manager\`, \`created_at\`, \`id\`)`,
    );
    this.addSql(
      `alter table \`customer\` add index \`customer_created_at_id_index\` (\`created_at\`, \`id\`)`,
    );
    this.addSql(
      `alter table \`customer\` add unique \`customer_external_source_external_id_unique\` (\`external_source\`, \`external_id\`)`,
    );
    this.addSql(
      `create table \`customer_external_id\` (\`id\` bigint unsigned not null, \`version\` bigint not null default 1, \`created_at\` datetime(3) not null, \`updated_at\` datetime(3) not null, \`deleted_at\` datetime(3) null, \`delete_reason\` varchar(255) null, \`source\` varchar(64) collate utf8mb4_bin not null, \`external_id\` varchar(190) collate utf8mb4_bin not null, \`owner\` bigint unsigned not null, primary key (\`id\`)) default character set utf8mb4 collate utf8mb4_unicode_ci engine = InnoDB`,
    );
    this.addSql(
      `alter table \`customer_external_id\` add index \`customer_external_id_owner_index\` (\`owner\`)`,
    );
    this.addSql(
      `alter table \`customer_external_id\` add unique \`customer_external_id_source_external_id_unique\` (\`source\`, \`external_id\`)`,
    );
    this.addSql(
      `create table \`company_external_id\` (\`id\` bigint unsigned not null, \`version\` bigint not null default 1, \`created_at\` datetime(3) not null, \`updated_at\` datetime(3) not null, \`deleted_at\` datetime(3) null, \`delete_reason\` varchar(255) null, \`source\` varchar(64) collate utf8mb4_bin not null, \`external_id\` varchar(190) collate utf8mb4_bin not null, \`owner\` bigint unsigned not null, primary key (\`id\`)) default character set utf8mb4 collate utf8mb4_unicode_ci engine = InnoDB`,
    );
    this.addSql(
      `alter table \`company_external_id\` add index \`company_external_id_owner_index\` (\`owner\`)`,
    );
    this.addSql(
      `alter table \`company_external_id\` add unique \`company_external_id_source_external_id_unique\` (\`source\`, \`external_id\`)`,
    );
    this.addSql(
      `create table \`address\` (\`id\` bigint unsigned not null, \`version\` bigint not null default 1, \`created_at\` datetime(3) not null, \`updated_at\` datetime(3) not null, \`deleted_at\` datetime(3) null, \`delete_reason\` varchar(255) null, \`external_source\` varchar(64) collate utf8mb4_bin null, \`external_id\` varchar(190) collate utf8mb4_bin null, \`customer\` bigint unsigned null, \`company\` bigint unsigned null, \`name\` varchar(190) null, \`is_main\` tinyint(1) not null default false, \`country_iso\` varchar(2) collate utf8mb4_bin null, \`postal_code\` varchar(20) null, \`region\` varchar(190) null, \`region_code\` varchar(64) null, \`city\` varchar(190) null, \`city_code\` varchar(64) null, \`city_type\` varchar(40) null, \`street\` varchar(190) null, \`street_code\` varchar(64) null, \`street_type\` varchar(40) null, \`building\` varchar(40) null, \`house\` varchar(40) null, \`block\` varchar(40) null, \`entrance\` varchar(40) null, \`floor\` varchar(20) null, \`flat\` varchar(40) null, \`intercom\` varchar(40) null, \`metro\` varchar(120) null, \`text\` varchar(1000) null, \`notes\` varchar(1000) null, primary key (\`id\`)) default character set utf8mb4 collate utf8mb4_unicode_ci engine = InnoDB`,
    );
    this.addSql(`alter table \`address\` add index \`address_customer_index\` (\`customer\`)`);
    this.addSql(`alter table \`address\` add index \`address_company_index\` (\`company\`)`);
    this.addSql(
      `alter table \`address\` add unique \`address_external_source_external_id_unique\` (\`external_source\`, \`external_id\`)`,
    );
    this.addSql(
      `create table \`api_token\` (\`id\` bigint unsigned not null, \`version\` bigint not null default 1, \`created_at\` datetime(3) not null, \`updated_at\` datetime(3) not null, \`deleted_at\` datetime(3) null, \`delete_reason\` varchar(255) null, \`name\` varchar(120) not null, \`hash\` varchar(64) collate utf8mb4_bin not null, \`owner\` bigint unsigned null, \`roles\` mediumtext not null, \`shops\` mediumtext not null, \`fields\` mediumtext null, \`addresses\` mediumtext null, \`expires_at\` datetime(3) null, \`revoked_at\` datetime(3) null, \`last_used_at\` datetime(3) null, primary key (\`id\`)) default character set utf8mb4 collate utf8mb4_unicode_ci engine = InnoDB`,
    );
    this.addSql(`alter table \`api_token\` add index \`api_token_owner_index\` (\`owner\`)`);
    this.addSql(`alter table \`api_token\` add unique \`api_token_hash_unique\` (\`hash\`)`);
    this.addSql(
      `create table \`user_group\` (\`code\` varchar(40) collate utf8mb4_bin not null, \`version\` bigint not null default 1, \`created_at\` datetime(3) not null, \`updated_at\` datetime(3) not null, \`deleted_at\` datetime(3) null, \`delete_reason\` varchar(255) null, \`name\` varchar(255) not null, \`ordering\` bigint not null default 0, \`active\` tinyint(1) not null default true, \`is_default\` tinyint(1) not null default false, \`parent\` varchar(40) collate utf8mb4_bin null, \`head\` bigint unsigned null, \`shops\` mediumtext null, primary key (\`code\`)) default character set utf8mb4 collate utf8mb4_unicode_ci engine = InnoDB`,
    );
    this.addSql(`alter table \`user_group\` add index \`user_group_parent_index\` (\`parent\`)`);
    this.addSql(`alter table \`user_group\` add index \`user_group_head_index\` (\`head\`)`);
    this.addSql(
      `create table \`warehouse\` (\`code\` varchar(40) collate utf8mb4_bin not null, \`version\` bigint not null default 1, \`created_at\` datetime(3) not null, \`updated_at\` datetime(3) not null, \`deleted_at\` datetime(3) null, \`delete_reason\` varchar(255) null, \`name\` varchar(255) not null, \`ordering\` bigint not null default 0, \`active\` tinyint(1) not null default true, \`is_default\` tinyint(1) not null default false, \`description\` varchar(1000) null, \`shop\` varchar(40) collate utf8mb4_bin null, \`kind\` varchar(40) not null default 'STORE_ROOM', \`inventory_kind\` varchar(40) not null default 'COUNTED', \`address\` varchar(500) null, \`phone\` varchar(40) null, \`email\` varchar(190) null, \`contact\` varchar(190) null, \`work_time\` mediumtext null, \`external_id\` varchar(190) collate utf8mb4_bin null, \`accounting_id\` varchar(190) collate utf8mb4_bin null, primary key (\`code\`)) default character set utf8mb4 collate utf8mb4_unicode_ci engine = InnoDB`,
    );
    this.addSql(`alter table \`warehouse\` add index \`warehouse_shop_index\` (\`shop\`)`);
    this.addSql(
      `create table \`stock\` (\`id\` bigint unsigned not null, \`version\` bigint not null default 1, \`created_at\` datetime(3) not null, \`updated_at\` datetime(3) not null, \`deleted_at\` datetime(3) null, \`delete_reason\` varchar(255) null, \`offer\` bigint unsigned not null, \`warehouse\` varchar(40) collate utf8mb4_bin not null, \`on_hand\` bigint not null default 0, \`reserved\` bigint not null default 0, \`free\` bigint not null default 0, \`purchase_price\` bigint null, \`purchase_currency\` varchar(3) collate utf8mb4_bin null, primary key (\`id\`)) default character set utf8mb4 collate utf8mb4_unicode_ci engine = InnoDB`,
    );
    this.addSql(`alter table \`stock\` add index \`stock_warehouse_free_index\` (\`warehouse\`, \`free\`)`);
    this.addSql(
      `alter table \`stock\` add unique \`stock_offer_warehouse_unique\` (\`offer\`, \`warehouse\`)`,
    );
    this.addSql(
      `create table \`order\` (\`id\` bigint unsigned not null, \`version\` bigint not null default 1, \`created_at\` datetime(3) not null, \`updated_at\` datetime(3) not null, \`deleted_at\` datetime(3) null, \`delete_reason\` varchar(255) null, \`external_source\` varchar(64) collate utf8mb4_bin null, \`external_id\` varchar(190) collate utf8mb4_bin null, \`number\` varchar(40) collate utf8mb4_bin not null, \`shop\` varchar(40) collate utf8mb4_bin not null, \`currency\` varchar(3) collate utf8mb4_bin not null, \`type\` varchar(40) collate utf8mb4_bin null, \`method\` varchar(40) collate utf8mb4_bin null, \`status\` varchar(40) collate utf8mb4_bin not null, \`status_changed_at\` datetime(3) not null, \`status_due_at\` datetime(3) null, \`status_comment\` varchar(1000) null, \`cancel_reason\` varchar(40) collate utf8mb4_bin null, \`manager\` bigint unsigned null, \`customer\` bigint unsigned null, \`contact\` bigint unsigned null, \`company\` bigint unsigned null, \`first_name\` varchar(120) null, \`last_name\` varchar(120) null, \`patronymic\` varchar(120) null, \`phone\` varchar(40) null, \`additional_phone\` varchar(40) null, \`email\` varchar(190) null, \`call\` tinyint(1) not null default false, \`customer_comment\` mediumtext null, \`manager_comment\` mediumtext null, \`tags\` mediumtext null, \`source_name\` varchar(190) null, \`source_medium\` varchar(190) null, \`source_campaign\` varchar(190) null, \`source_keyword\` varchar(190) null, \`source_content\` varchar(190) null, \`price_type\` varchar(40) collate utf8mb4_bin null, \`discount_amount\` bigint not null default 0, \`discount_percent\` bigint not null default 0, \`discount_total\` bigint not null default 0, \`lines_total\` bigint not null default 0, \`vat_mode\` varchar(40) not null default 'INCLUDED', \`vat_total\` bigint not null default 0, \`total\` bigint not null default 0, \`paid\` bigint not null default 0, \`prepay_sum\` bigint null, \`purchase_total\` bigint not null default 0, \`gross_profit\` bigint not null default 0, \`margin\` bigint null, \`delivery_type\` varchar(40) collate utf8mb4_bin null, \`delivery_service\` varchar(40) collate utf8mb4_bin null, \`delivery_cost\` bigint not null default 0, \`delivery_net_cost\` bigint not null default 0, \`delivery_vat_rate\` bigint null, \`delivery_date\` varchar(10) null, \`delivery_time_from\` varchar(5) null, \`delivery_time_to\` varchar(5) null, \`delivery_time_text\` varchar(190) null, \`delivery_tracking\` varchar(120) null, \`delivery_address\` bigint unsigned null, \`weight_grams\` bigint null, \`length_mm\` bigint null, \`width_mm\` bigint null, \`height_mm\` bigint null, \`warehouse\` varchar(40) collate utf8mb4_bin null, \`shipment_date\` varchar(10) null, \`shipped_at\` datetime(3) null, \`full_paid_at\` datetime(3) null, primary key (\`id\`)) default character set utf8mb4 collate utf8mb4_unicode_ci engine = InnoDB`,
    );
    this.addSql(`alter table \`order\` add index \`order_shop_index\` (\`shop\`)`);
    this.addSql(`alter table \`order\` add index \`order_type_index\` (\`type\`)`);
    this.addSql(`alter table \`order\` add index \`order_method_index\` (\`method\`)`);
    this.addSql(`alter table \`order\` add index \`order_cancel_reason_index\` (\`cancel_reason\`)`);
    this.addSql(`alter table \`order\` add index \`order_contact_index\` (\`contact\`)`);
    this.addSql(`alter table \`order\` add index \`order_company_index\` (\`company\`)`);
    this.addSql(`alter table \`order\` add index \`order_price_type_index\` (\`price_type\`)`);
    this.addSql(`alter table \`order\` add index \`order_delivery_type_index\` (\`delivery_type\`)`);
    this.addSql(`alter table \`order\` add index \`order_delivery_service_index\` (\`delivery_service\`)`);
    this.addSql(`alter table \`order\` add index \`order_delivery_address_index\` (\`delivery_address\`)`);
    this.addSql(`alter table \`order\` add index \`order_warehouse_index\` (\`warehouse\`)`);
    this.addSql(`alter table \`order\` add index \`order_last_name_index\` (\`last_name\`)`);
    this.addSql(`alter table \`order\` add index \`order_total_id_index\` (\`total\`, \`id\`)`);
    this.addSql(`alter table \`order\` add index \`order_number_index\` (\`number\`)`);
    this.addSql(
      `alter table \`order\` add index \`order_manager_created_at_id_index\` (\`manager\`, \`created_at\`, \`id\`)`,
    );
    this.addSql(
      `alter table \`order\` add index \`order_customer_status_created_at_total_index\` (\`customer\`, \`status\`, \`created_at\`, \`total\`)`,
    );
    this.addSql(`alter table \`order\` add index \`order_status_due_at_index\` (\`status_due_at\`)`);
    this.addSql(
      `alter table \`order\` add index \`order_status_status_changed_at_index\` (\`status\`, \`status_changed_at\`)`,
    );
    this.addSql(
      `alter table \`order\` add index \`order_status_created_at_id_index\` (\`status\`, \`created_at\`, \`id\`)`,
    );
    this.addSql(`alter table \`order\` add index \`order_created_at_id_index\` (\`created_at\`, \`id\`)`);
    this.addSql(`alter table \`order\` add unique \`order_shop_number_unique\` (\`shop\`, \`number\`)`);
    this.addSql(
      `alter table \`order\` add unique \`order_external_source_external_id_unique\` (\`external_source\`, \`external_id\`)`,
    );
    this.addSql(
      `create table \`task\` (\`id\` bigint unsigned not null, \`version\` bigint not null default 1, \`created_at\` datetime(3) not null, \`updated_at\` datetime(3) not null, \`deleted_at\` datetime(3) null, \`delete_reason\` varchar(255) null, \`external_source\` varchar(64) collate utf8mb4_bin null, \`external_id\` varchar(190) collate utf8mb4_bin null, \`subject\` varchar(255) not null, \`comment\` mediumtext null, \`due_at\` datetime(3) null, \`state\` varchar(40) not null default 'OPEN', \`closed_at\` datetime(3) null, \`closed_by\` bigint unsigned null, \`result\` varchar(1000) null, \`performer\` bigint unsigned null, \`performer_group\` varchar(40) collate utf8mb4_bin null, \`author\` bigint unsigned null, \`order\` bigint unsigned null, \`customer\` bigint unsigned null, \`phone\` varchar(40) null, primary key (\`id\`)) default character set utf8mb4 collate utf8mb4_unicode_ci engine = InnoDB`,
    );
    this.addSql(`alter table \`task\` add index \`task_closed_by_index\` (\`closed_by\`)`);
    this.addSql(`alter table \`task\` add index \`task_performer_group_index\` (\`performer_group\`)`);
    this.addSql(`alter table \`task\` add index \`task_author_index\` (\`author\`)`);
    this.addSql(`alter table \`task\` add index \`task_order_index\` (\`order\`)`);
    this.addSql(`alter table \`task\` add index \`task_customer_index\` (\`customer\`)`);
    this.addSql(`alter table \`task\` add index \`task_due_at_id_index\` (\`due_at\`, \`id\`)`);
    this.addSql(
      `alter table \`task\` add index \`task_performer_state_due_at_id_index\` (\`performer\`, \`state\`, \`due_at\`, \`id\`)`,
    );
    this.addSql(
      `alter table \`task\` add index \`task_state_due_at_id_index\` (\`state\`, \`due_at\`, \`id\`)`,
    );
    this.addSql(
      `alter table \`task\` add unique \`task_external_source_external_id_unique\` (\`external_source\`, \`external_id\`)`,
    );
    this.addSql(
      `create table \`status_period\` (\`id\` bigint unsigned not null, \`version\` bigint not null default 1, \`created_at\` datetime(3) not null, \`updated_at\` datetime(3) not null, \`deleted_at\` datetime(3) null, \`delete_reason\` varchar(255) null, \`order\` bigint unsigned not null, \`status\` varchar(40) collate utf8mb4_bin not null, \`entered_at\` datetime(3) not null, \`left_at\` datetime(3) null, \`seconds\` bigint null, primary key (\`id\`)) default character set utf8mb4 collate utf8mb4_unicode_ci engine = InnoDB`,
    );
    this.addSql(`alter table \`status_period\` add index \`status_period_status_index\` (\`status\`)`);
    this.addSql(
      `alter table \`status_period\` add index \`status_period_order_entered_at_index\` (\`order\`, \`entered_at\`)`,
    );
    this.addSql(
      `create table \`payment\` (\`id\` bigint unsigned not null, \`version\` bigint not null default 1, \`created_at\` datetime(3) not null, \`updated_at\` datetime(3) not null, \`deleted_at\` datetime(3) null, \`delete_reason\` varchar(255) null, \`order\` bigint unsigned not null, \`type\` varchar(40) collate utf8mb4_bin null, \`status\` varchar(40) collate utf8mb4_bin null, \`amount\` bigint not null, \`refunded\` bigint not null default 0, \`currency\` varchar(3) collate utf8mb4_bin not null, \`paid_at\` datetime(3) null, \`external_id\` varchar(190) collate utf8mb4_bin null, \`comment\` varchar(500) null, \`refund_reason\` varchar(500) null, primary key (\`id\`)) default character set utf8mb4 collate utf8mb4_unicode_ci engine = InnoDB`,
    );
    this.addSql(`alter table \`payment\` add index \`payment_order_index\` (\`order\`)`);
    this.addSql(`alter table \`payment\` add index \`payment_type_index\` (\`type\`)`);
    this.addSql(`alter table \`payment\` add index \`payment_status_index\` (\`status\`)`);
    this.addSql(`alter table \`payment\` add index \`payment_paid_at_index\` (\`paid_at\`)`);
    this.addSql(`alter table \`payment\` add index \`payment_external_id_index\` (\`external_id\`)`);
    this.addSql(
      `create table \`order_line\` (\`id\` bigint unsigned not null, \`version\` bigint not null default 1, \`created_at\` datetime(3) not null, \`updated_at\` datetime(3) not null, \`deleted_at\` datetime(3) null, \`delete_reason\` varchar(255) null, \`order\` bigint unsigned not null, \`position\` bigint not null, \`offer\` bigint unsigned null, \`sku\` varchar(120) collate utf8mb4_bin null, \`name\` varchar(500) not null, \`external_id\` varchar(190) collate utf8mb4_bin null, \`unit\` varchar(20) null, \`quantity\` bigint not null, \`unit_price\` bigint not null, \`purchase_price\` bigint null, \`discount_amount\` bigint not null default 0, \`discount_percent\` bigint not null default 0, \`discount_total\` bigint not null default 0, \`vat_rate\` bigint null, \`vat_amount\` bigint not null default 0, \`total\` bigint not null default 0, \`gross_profit\` bigint not null default 0, \`margin\` bigint null, \`currency\` varchar(3) collate utf8mb4_bin not null, \`price_type\` varchar(40) collate utf8mb4_bin null, \`comment\` varchar(500) null, \`status\` varchar(40) null, \`canceled\` tinyint(1) not null default false, \`returned_quantity\` bigint not null default 0, \`return_reason\` varchar(500) null, \`reserved_quantity\` bigint not null default 0, \`shipped_quantity\` bigint not null default 0, \`warehouse\` varchar(40) collate utf8mb4_bin null, primary key (\`id\`)) default character set utf8mb4 collate utf8mb4_unicode_ci engine = InnoDB`,
    );
    this.addSql(`alter table \`order_line\` add index \`order_line_offer_index\` (\`offer\`)`);
    this.addSql(`alter table \`order_line\` add index \`order_line_price_type_index\` (\`price_type\`)`);
    this.addSql(`alter table \`order_line\` add index \`order_line_warehouse_index\` (\`warehouse\`)`);
    this.addSql(
      `alter table \`order_line\` add index \`order_line_order_position_index\` (\`order\`, \`position\`)`,
    );
    this.addSql(
      `create table \`stock_movement\` (\`id\` bigint unsigned not null, \`version\` bigint not null default 1, \`created_at\` datetime(3) not null, \`updated_at\` datetime(3) not null, \`deleted_at\` datetime(3) null, \`delete_reason\` varchar(255) null, \`offer\` bigint unsigned not null, \`warehouse\` varchar(40) collate utf8mb4_bin not null, \`kind\` varchar(40) not null, \`quantity\` bigint not null, \`order\` bigint unsigned null, \`order_line\` bigint unsigned null, \`note\` varchar(500) null, \`author\` bigint unsigned null, primary key (\`id\`)) default character set utf8mb4 collate utf8mb4_unicode_ci engine = InnoDB`,
    );
    this.addSql(`alter table \`stock_movement\` add index \`stock_movement_order_index\` (\`order\`)`);
    this.addSql(
      `alter table \`stock_movement\` add index \`stock_movement_order_line_index\` (\`order_line\`)`,
    );
    this.addSql(`alter table \`stock_movement\` add index \`stock_movement_author_index\` (\`author\`)`);
    this.addSql(
      `alter table \`stock_movement\` add index \`stock_movement_created_at_id_index\` (\`created_at\`, \`id\`)`,
    );
    this.addSql(
      `alter table \`stock_movement\` add index \`stock_movement_warehouse_created_at_id_index\` (\`warehouse\`, \`created_at\`, \`id\`)`,
    );
    this.addSql(
      `alter table \`stock_movement\` add index \`stock_movement_offer_warehouse_created_at_index\` (\`offer\`, \`warehouse\`, \`created_at\`)`,
    );
    this.addSql(
      `create table \`order_external_id\` (\`id\` bigint unsigned not null, \`version\` bigint not null default 1, \`created_at\` datetime(3) not null, \`updated_at\` datetime(3) not null, \`deleted_at\` datetime(3) null, \`delete_reason\` varchar(255) null, \`source\` varchar(64) collate utf8mb4_bin not null, \`external_id\` varchar(190) collate utf8mb4_bin not null, \`owner\` bigint unsigned not null, primary key (\`id\`)) default character set utf8mb4 collate utf8mb4_unicode_ci engine = InnoDB`,
    );
    this.addSql(`alter table \`order_external_id\` add index \`order_external_id_owner_index\` (\`owner\`)`);
    this.addSql(
      `alter table \`order_external_id\` add unique \`order_external_id_source_external_id_unique\` (\`source\`, \`external_id\`)`,
    );
    this.addSql(
      `alter table \`custom_dictionary_entry\` add constraint \`custom_dictionary_entry_dictionary_foreign\` foreign key (\`dictionary\`) references \`custom_dictionary\` (\`code\`) on update restrict on delete restrict`,
    );
    this.addSql(
      `alter table \`custom_field\` add constraint \`custom_field_dictionary_foreign\` foreign key (\`dictionary\`) references \`custom_dictionary\` (\`code\`) on update restrict on delete restrict`,
    );
    this.addSql(
      `alter table \`delivery_service\` add constraint \`delivery_service_delivery_type_foreign\` foreign key (\`delivery_type\`) references \`delivery_type\` (\`code\`) on update restrict on delete restrict`,
    );
    this.addSql(
      `alter table \`shop\` add constraint \`shop_legal_entity_foreign\` foreign key (\`legal_entity\`) references \`legal_entity\` (\`code\`) on update restrict on delete restrict`,
    );
    this.addSql(
      `alter table \`product_group\` add constraint \`product_group_parent_foreign\` foreign key (\`parent\`) references \`product_group\` (\`id\`) on update restrict on delete restrict`,
    );
    this.addSql(
      `alter table \`product_group\` add constraint \`product_group_shop_foreign\` foreign key (\`shop\`) references \`shop\` (\`code\`) on update restrict on delete restrict`,
    );
    this.addSql(
      `alter table \`status\` add constraint \`status_group_foreign\` foreign key (\`group\`) references \`status_group\` (\`code\`) on update restrict on delete restrict`,
    );
    this.addSql(
      `alter table \`product\` add constraint \`product_group_foreign\` foreign key (\`group\`) references \`product_group\` (\`id\`) on update restrict on delete restrict`,
    );
    this.addSql(
      `alter table \`product\` add constraint \`product_shop_foreign\` foreign key (\`shop\`) references \`shop\` (\`code\`) on update restrict on delete restrict`,
    );
    this.addSql(
      `alter table \`product\` add constraint \`product_unit_foreign\` foreign key (\`unit\`) references \`unit\` (\`code\`) on update restrict on delete restrict`,
    );
    this.addSql(
      `alter table \`product_external_id\` add constraint \`product_external_id_owner_foreign\` foreign key (\`owner\`) references \`product\` (\`id\`) on update restrict on delete restrict`,
    );
    this.addSql(
      `alter table \`offer\` add constraint \`offer_product_foreign\` foreign key (\`product\`) references \`product\` (\`id\`) on update restrict on delete restrict`,
    );
    this.addSql(
      `alter table \`offer\` add constraint \`offer_unit_foreign\` foreign key (\`unit\`) references \`unit\` (\`code\`) on update restrict on delete restrict`,
    );
    this.addSql(
      `alter table \`price\` add constraint \`price_offer_foreign\` foreign key (\`offer\`) references \`offer\` (\`id\`) on update restrict on delete restrict`,
    );
    this.addSql(
      `alter table \`price\` add constraint \`price_price_type_foreign\` foreign key (\`price_type\`) references \`price_type\` (\`code\`) on update restrict on delete restrict`,
    );
    this.addSql(
      `alter table \`offer_external_id\` add constraint \`offer_external_id_owner_foreign\` foreign key (\`owner\`) references \`offer\` (\`id\`) on update restrict on delete restrict`,
    );
    this.addSql(
      `alter table \`company\` add constraint \`company_shop_foreign\` foreign key (\`shop\`) references \`shop\` (\`code\`) on update restrict on delete restrict`,
    );
    this.addSql(
      `alter table \`company\` add constraint \`company_manager_foreign\` foreign key (\`manager\`) references \`user\` (\`id\`) on update restrict on delete restrict`,
    );
    this.addSql(
      `alter table \`company\` add constraint \`company_parent_foreign\` foreign key (\`parent\`) references \`company\` (\`id\`) on update restrict on delete restrict`,
    );
    this.addSql(
      `alter table \`customer\` add constraint \`customer_shop_foreign\` foreign key (\`shop\`) references \`shop\` (\`code\`) on update restrict on delete restrict`,
    );
    this.addSql(
      `alter table \`customer\` add constraint \`customer_manager_foreign\` foreign key (\`manager\`) references \`user\` (\`id\`) on update restrict on delete restrict`,
    );
    this.addSql(
      `alter table \`customer\` add constraint \`customer_company_foreign\` foreign key (\`company\`) references \`company\` (\`id\`) on update restrict on delete restrict`,
    );
    this.addSql(
      `alter table \`customer\` add constraint \`customer_merged_into_foreign\` foreign key (\`merged_into\`) references \`customer\` (\`id\`) on update restrict on delete restrict`,
    );
    this.addSql(
      `alter table \`customer_external_id\` add constraint \`customer_external_id_owner_foreign\` foreign key (\`owner\`) references \`customer\` (\`id\`) on update restrict on delete restrict`,
    );
    this.addSql(
      `alter table \`company_external_id\` add constraint \`company_external_id_owner_foreign\` foreign key (\`owner\`) references \`company\` (\`id\`) on update restrict on delete restrict`,
    );
    this.addSql(
      `alter table \`address\` add constraint \`address_customer_foreign\` foreign key (\`customer\`) references \`customer\` (\`id\`) on update restrict on delete restrict`,
    );
    this.addSql(
      `alter table \`address\` add constraint \`address_company_foreign\` foreign key (\`company\`) references \`company\` (\`id\`) on update restrict on delete restrict`,
    );
    this.addSql(
      `alter table \`api_token\` add constraint \`api_token_owner_foreign\` foreign key (\`owner\`) references \`user\` (\`id\`) on update restrict on delete restrict`,
    );
    this.addSql(
      `alter table \`user_group\` add constraint \`user_group_parent_foreign\` foreign key (\`parent\`) references \`user_group\` (\`code\`) on update restrict on delete restrict`,
    );
    this.addSql(
      `alter table \`user_group\` add constraint \`user_group_head_foreign\` foreign key (\`head\`) references \`user\` (\`id\`) on update restrict on delete restrict`,
    );
    this.addSql(
      `alter table \`warehouse\` add constraint \`warehouse_shop_foreign\` foreign key (\`shop\`) references \`shop\` (\`code\`) on update restrict on delete restrict`,
    );
    this.addSql(
      `alter table \`stock\` add constraint \`stock_offer_foreign\` foreign key (\`offer\`) references \`offer\` (\`id\`) on update restrict on delete restrict`,
    );
    this.addSql(
      `alter table \`stock\` add constraint \`stock_warehouse_foreign\` foreign key (\`warehouse\`) references \`warehouse\` (\`code\`) on update restrict on delete restrict`,
    );
    this.addSql(
      `alter table \`order\` add constraint \`order_shop_foreign\` foreign key (\`shop\`) references \`shop\` (\`code\`) on update restrict on delete restrict`,
    );
    this.addSql(
      `alter table \`order\` add constraint \`order_type_foreign\` foreign key (\`type\`) references \`order_type\` (\`code\`) on update restrict on delete restrict`,
    );
    this.addSql(
      `alter table \`order\` add constraint \`order_method_foreign\` foreign key (\`method\`) references \`order_method\` (\`code\`) on update restrict on delete restrict`,
    );
    this.addSql(
      `alter table \`order\` add constraint \`order_status_foreign\` foreign key (\`status\`) references \`status\` (\`code\`) on update restrict on delete restrict`,
    );
    this.addSql(
      `alter table \`order\` add constraint \`order_cancel_reason_foreign\` foreign key (\`cancel_reason\`) references \`cancel_reason\` (\`code\`) on update restrict on delete restrict`,
    );
    this.addSql(
      `alter table \`order\` add constraint \`order_manager_foreign\` foreign key (\`manager\`) references \`user\` (\`id\`) on update restrict on delete restrict`,
    );
    this.addSql(
      `alter table \`order\` add constraint \`order_customer_foreign\` foreign key (\`customer\`) references \`customer\` (\`id\`) on update restrict on delete restrict`,
    );
    this.addSql(
      `alter table \`order\` add constraint \`order_contact_foreign\` foreign key (\`contact\`) references \`customer\` (\`id\`) on update restrict on delete restrict`,
    );
    this.addSql(
      `alter table \`order\` add constraint \`order_company_foreign\` foreign key (\`company\`) references \`company\` (\`id\`) on update restrict on delete restrict`,
    );
    this.addSql(
      `alter table \`order\` add constraint \`order_price_type_foreign\` foreign key (\`price_type\`) references \`price_type\` (\`code\`) on update restrict on delete restrict`,
    );
    this.addSql(
      `alter table \`order\` add constraint \`order_delivery_type_foreign\` foreign key (\`delivery_type\`) references \`delivery_type\` (\`code\`) on update restrict on delete restrict`,
    );
    this.addSql(
      `alter table \`order\` add constraint \`order_delivery_service_foreign\` foreign key (\`delivery_service\`) references \`delivery_service\` (\`code\`) on update restrict on delete restrict`,
    );
    this.addSql(
      `alter table \`order\` add constraint \`order_delivery_address_foreign\` foreign key (\`delivery_address\`) references \`address\` (\`id\`) on update restrict on delete restrict`,
    );
    this.addSql(
      `alter table \`order\` add constraint \`order_warehouse_foreign\` foreign key (\`warehouse\`) references \`warehouse\` (\`code\`) on update restrict on delete restrict`,
    );
    this.addSql(
      `alter table \`task\` add constraint \`task_closed_by_foreign\` foreign key (\`closed_by\`) references \`user\` (\`id\`) on update restrict on delete restrict`,
    );
    this.addSql(
      `alter table \`task\` add constraint \`task_performer_foreign\` foreign key (\`performer\`) references \`user\` (\`id\`) on update restrict on delete restrict`,
    );
    this.addSql(
      `alter table \`task\` add constraint \`task_performer_group_foreign\` foreign key (\`performer_group\`) references \`user_group\` (\`code\`) on update restrict on delete restrict`,
    );
    this.addSql(
      `alter table \`task\` add constraint \`task_author_foreign\` foreign key (\`author\`) references \`user\` (\`id\`) on update restrict on delete restrict`,
    );
    this.addSql(
      `alter table \`task\` add constraint \`task_order_foreign\` foreign key (\`order\`) references \`order\` (\`id\`) on update restrict on delete restrict`,
    );
    this.addSql(
      `alter table \`task\` add constraint \`task_customer_foreign\` foreign key (\`customer\`) references \`customer\` (\`id\`) on update restrict on delete restrict`,
    );
    this.addSql(
      `alter table \`status_period\` add constraint \`status_period_order_foreign\` foreign key (\`order\`) references \`order\` (\`id\`) on update restrict on delete restrict`,
    );
    this.addSql(
      `alter table \`status_period\` add constraint \`status_period_status_foreign\` foreign key (\`status\`) references \`status\` (\`code\`) on update restrict on delete restrict`,
    );
    this.addSql(
      `alter table \`payment\` add constraint \`payment_order_foreign\` foreign key (\`order\`) references \`order\` (\`id\`) on update restrict on delete restrict`,
    );
    this.addSql(
      `alter table \`payment\` add constraint \`payment_type_foreign\` foreign key (\`type\`) references \`payment_type\` (\`code\`) on update restrict on delete restrict`,
    );
    this.addSql(
      `alter table \`payment\` add constraint \`payment_status_foreign\` foreign key (\`status\`) references \`payment_status\` (\`code\`) on update restrict on delete restrict`,
    );
    this.addSql(
      `alter table \`order_line\` add constraint \`order_line_order_foreign\` foreign key (\`order\`) references \`order\` (\`id\`) on update restrict on delete restrict`,
    );
    this.addSql(
      `alter table \`order_line\` add constraint \`order_line_offer_foreign\` foreign key (\`offer\`) references \`offer\` (\`id\`) on update restrict on delete restrict`,
    );
    this.addSql(
      `alter table \`order_line\` add constraint \`order_line_price_type_foreign\` foreign key (\`price_type\`) references \`price_type\` (\`code\`) on update restrict on delete restrict`,
    );
    this.addSql(
      `alter table \`order_line\` add constraint \`order_line_warehouse_foreign\` foreign key (\`warehouse\`) references \`warehouse\` (\`code\`) on update restrict on delete restrict`,
    );
    this.addSql(
      `alter table \`stock_movement\` add constraint \`stock_movement_offer_foreign\` foreign key (\`offer\`) references \`offer\` (\`id\`) on update restrict on delete restrict`,
    );
    this.addSql(
      `alter table \`stock_movement\` add constraint \`stock_movement_warehouse_foreign\` foreign key (\`warehouse\`) references \`warehouse\` (\`code\`) on update restrict on delete restrict`,
    );
    this.addSql(
      `alter table \`stock_movement\` add constraint \`stock_movement_order_foreign\` foreign key (\`order\`) references \`order\` (\`id\`) on update restrict on delete restrict`,
    );
    this.addSql(
      `alter table \`stock_movement\` add constraint \`stock_movement_order_line_foreign\` foreign key (\`order_line\`) references \`order_line\` (\`id\`) on update restrict on delete restrict`,
    );
    this.addSql(
      `alter table \`stock_movement\` add constraint \`stock_movement_author_foreign\` foreign key (\`author\`) references \`user\` (\`id\`) on update restrict on delete restrict`,
    );
    this.addSql(
      `alter table \`order_external_id\` add constraint \`order_external_id_owner_foreign\` foreign key (\`owner\`) references \`order\` (\`id\`) on update restrict on delete restrict`,
    );
  }

  /** A backup made before the upgrade is the way back: data that newer versions wrote would be lost here. */
  override down(): void {
    throw new Error('Migration 0001 has no way back: restore the backup made before the upgrade.');
  }
}
