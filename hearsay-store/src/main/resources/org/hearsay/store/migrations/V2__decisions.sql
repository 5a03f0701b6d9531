-- What people decided is a handful among all that was taken in.
CREATE INDEX entry_decided ON entry (sequence) WHERE kind IN ('JUDGED', 'WITHDRAWN', 'ERASED', 'PROTECTED', 'COPIED');
