-- Where in the chain each key came in: from there on, an older one seals nothing
create index audit_seal_key on audit_seal (key_name, number);
