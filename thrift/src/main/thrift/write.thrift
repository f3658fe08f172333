/*
 * Inserting and deleting points.
 *
 * Everything here is an upsert by (series, time), so sending it again after a lost answer is safe. Times are in the
 * server's precision. All numbers in the buffers are big-endian.
 *
 * Type codes: BOOLEAN 0, INT32 1, INT64 2, FLOAT 3, DOUBLE 4, TEXT 5, TIMESTAMP 8, DATE 9, BLOB 10, STRING 11.
 * A value: BOOLEAN one byte; INT32 and DATE (yyyymmdd) an i32; INT64 and TIMESTAMP an i64; FLOAT and DOUBLE IEEE 754;
 * TEXT, BLOB and STRING an i32 length and the bytes.
 */
namespace java io.dendro.thrift

// ---- Rows -----------------------------------------------------------------------------------------------------------

/** One row of one device. */
struct TSInsertRecordReq {
  1: required i64 sessionId
  2: required string prefixPath
  3: required list<string> measurements
  /** For each measurement a type byte and a value. Leave absent values out together with their measurement. */
  4: required binary values
  5: required i64 timestamp
  /** Shapes a device that does not exist yet; ignored for one that does. */
  6: optional bool isAligned
  /** Tree dialect: leave unset. Even false makes the server ask for column categories. */
  7: optional bool isWriteToTable
  8: optional list<i8> columnCategories
}

/** The server guesses: a number becomes DOUBLE, true and false BOOLEAN, the rest TEXT, unless the series exists. */
struct TSInsertStringRecordReq {
  1: required i64 sessionId
  2: required string prefixPath
  3: required list<string> measurements
  4: required list<string> values
  5: required i64 timestamp
  6: optional bool isAligned
  7: optional i64 timeout
}

/** Rows of many devices; the lists run in parallel. */
struct TSInsertRecordsReq {
  1: required i64 sessionId
  2: required list<string> prefixPaths
  3: required list<list<string>> measurementsList
  4: required list<binary> valuesList
  5: required list<i64> timestamps
  /** Goes for all devices of the request. */
  6: optional bool isAligned
}

struct TSInsertStringRecordsReq {
  1: required i64 sessionId
  2: required list<string> prefixPaths
  3: required list<list<string>> measurementsList
  4: required list<list<string>> valuesList
  5: required list<i64> timestamps
  6: optional bool isAligned
}

struct TSInsertRecordsOfOneDeviceReq {
  1: required i64 sessionId
  2: required string prefixPath
  3: required list<list<string>> measurementsList
  4: required list<binary> valuesList
  5: required list<i64> timestamps
  6: optional bool isAligned
}

struct TSInsertStringRecordsOfOneDeviceReq {
  1: required i64 sessionId
  2: required string prefixPath
  3: required list<list<string>> measurementsList
  4: required list<list<string>> valuesList
  5: required list<i64> timestamps
  6: optional bool isAligned
}

// ---- Tablets --------------------------------------------------------------------------------------------------------

/** Many rows of one device (or table), column by column. */
struct TSInsertTabletReq {
  1: required i64 sessionId
  /** The device; in the table dialect the bare table name. */
  2: required string prefixPath
  3: required list<string> measurements
  /**
   * For each column `size` values, absent ones filled with anything. Then, if any value is absent, for every column a
   * byte 0 (none absent) or a byte 1 and floor(size / 8) + 1 bytes, where row r is bit r % 8, counted from the lowest,
   * of byte r / 8, and 1 says absent.
   */
  4: required binary values
  /** `size` times, ascending. The server trusts the order; unsorted rows can land where queries do not look. */
  5: required binary timestamps
  6: required list<i32> types
  /** Rows. */
  7: required i32 size
  8: optional bool isAligned
  9: optional bool writeToTable
  /** Table dialect, one a measurement: TAG 0, FIELD 1, ATTRIBUTE 2. */
  10: optional list<i8> columnCategories
  /** Since 2.0.6. An older server skips this field and takes the compressed buffers for plain ones. */
  11: optional bool isCompressed
  /** Since 2.0.6: the time column's encoding, then one a measurement. */
  12: optional list<i8> encodingTypes
  /** Since 2.0.6. Each of the two buffers then ends with its uncompressed length, an i32. */
  13: optional i8 compressType
}

/** Tablets of many devices; no table fields and no compression. */
struct TSInsertTabletsReq {
  1: required i64 sessionId
  2: required list<string> prefixPaths
  3: required list<list<string>> measurementsList
  4: required list<binary> valuesList
  5: required list<binary> timestampsList
  6: required list<list<i32>> typesList
  7: required list<i32> sizeList
  8: optional bool isAligned
}

// ---- Deleting -------------------------------------------------------------------------------------------------------

/** Deletes points with startTime <= time <= endTime: both ends belong to the range. */
struct TSDeleteDataReq {
  1: required i64 sessionId
  2: required list<string> paths
  3: required i64 startTime
  4: required i64 endTime
}
