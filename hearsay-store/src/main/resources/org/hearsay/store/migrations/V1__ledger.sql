-- The same for SQLite and PostgreSQL; ${bytes} and ${number} are what each calls them. Times are ISO 8601 in UTC.
-- Ids are hex. Bodies are deflated: texts and originals as they are, all else JSON in UTF-8.

CREATE TABLE meta (
    name TEXT PRIMARY KEY,
    value TEXT NOT NULL
);

CREATE TABLE entry (
    sequence ${number} PRIMARY KEY,
    at TEXT NOT NULL,
    author TEXT NOT NULL,
    kind TEXT NOT NULL,
    subject TEXT NOT NULL,
    detail TEXT NOT NULL
);

-- One text in eleven papers is kept once.
CREATE TABLE text (
    id TEXT PRIMARY KEY,
    body ${bytes} NOT NULL
);

-- Those whose bytes are not just their text in UTF-8.
CREATE TABLE original (
    sha256 TEXT PRIMARY KEY,
    body ${bytes} NOT NULL
);

-- Of an erased one there are no text and no body.
CREATE TABLE document (
    id TEXT PRIMARY KEY,
    sequence ${number} NOT NULL,
    text_id TEXT,
    original_sha256 TEXT NOT NULL,
    media_type TEXT NOT NULL,
    address TEXT NOT NULL,
    earlier TEXT,
    added TEXT NOT NULL,
    body ${bytes}
);
CREATE UNIQUE INDEX document_sequence ON document (sequence);
CREATE INDEX document_address ON document (address);
CREATE INDEX document_text ON document (text_id);
CREATE INDEX document_original ON document (original_sha256);

CREATE TABLE sighting (
    document TEXT NOT NULL,
    name TEXT NOT NULL,
    sequence ${number} NOT NULL,
    PRIMARY KEY (document, name)
);

CREATE TABLE reading (
    document TEXT NOT NULL,
    reader TEXT NOT NULL,
    sequence ${number} NOT NULL,
    attributions ${number} NOT NULL,
    body ${bytes} NOT NULL,
    PRIMARY KEY (document, reader)
);

CREATE TABLE attribution (
    id TEXT PRIMARY KEY,
    document TEXT NOT NULL
);
CREATE INDEX attribution_document ON attribution (document);

CREATE TABLE judgement (
    sequence ${number} PRIMARY KEY,
    subject TEXT NOT NULL,
    withdrawn ${number} NOT NULL,
    body ${bytes} NOT NULL
);
CREATE INDEX judgement_subject ON judgement (subject);

CREATE TABLE import (
    name TEXT PRIMARY KEY,
    failure TEXT,
    at TEXT NOT NULL
);

CREATE TABLE pseudonym (
    name TEXT PRIMARY KEY,
    pseudonym TEXT NOT NULL
);
