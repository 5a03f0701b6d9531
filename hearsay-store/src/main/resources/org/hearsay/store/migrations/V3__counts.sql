-- What is counted on the first page is read from these alone, and not from tables that hold what is counted.
CREATE INDEX reading_latest ON reading (document, sequence, attributions);
CREATE INDEX document_erased ON document (id) WHERE body IS NULL;
