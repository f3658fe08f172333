/*
 * Creating series, one by one or by template.
 *
 * Type codes are those of write.thrift.
 * Encodings: PLAIN 0, DICTIONARY 1, RLE 2, TS_2DIFF 4, GORILLA_V1 6, GORILLA 8, ZIGZAG 9, CHIMP 11, SPRINTZ 12,
 * RLBE 13; CAMEL 14 on newer servers. Compressors: UNCOMPRESSED 0, SNAPPY 1, GZIP 2, LZ4 7, ZSTD 8, LZMA2 9.
 * An encoding that does not fit the type is answered by 507.
 */
include "common.thrift"

namespace java io.dendro.thrift

// ---- Series ---------------------------------------------------------------------------------------------------------

struct TSCreateTimeseriesReq {
  1: required i64 sessionId
  2: required string path
  3: required i32 dataType
  4: required i32 encoding
  5: required i32 compressor
  6: optional map<string, string> props
  7: optional map<string, string> tags
  8: optional map<string, string> attributes
  9: optional string measurementAlias
}

/** Series of one aligned device; the lists run in parallel. */
struct TSCreateAlignedTimeseriesReq {
  1: required i64 sessionId
  2: required string prefixPath
  3: required list<string> measurements
  4: required list<i32> dataTypes
  5: required list<i32> encodings
  6: required list<i32> compressors
  7: optional list<string> measurementAlias
  8: optional list<map<string, string>> tagsList
  9: optional list<map<string, string>> attributesList
}

/** Series of any devices, not aligned; the lists run in parallel. */
struct TSCreateMultiTimeseriesReq {
  1: required i64 sessionId
  2: required list<string> paths
  3: required list<i32> dataTypes
  4: required list<i32> encodings
  5: required list<i32> compressors
  6: optional list<map<string, string>> propsList
  7: optional list<map<string, string>> tagsList
  8: optional list<map<string, string>> attributesList
  9: optional list<string> measurementAliasList
}

// ---- Templates ------------------------------------------------------------------------------------------------------

struct TSCreateSchemaTemplateReq {
  1: required i64 sessionId
  2: required string name
  /**
   * A name (not read), a byte for aligned, then for each measurement: a prefix (empty), the aligned byte again, the
   * name, and one byte each for type, encoding and compressor. Strings are an i32 length and UTF-8.
   */
  3: required binary serializedTemplate
}

struct TSSetSchemaTemplateReq {
  1: required i64 sessionId
  2: required string templateName
  3: required string prefixPath
}

/** Mind the order: the path comes before the name here. */
struct TSUnsetSchemaTemplateReq {
  1: required i64 sessionId
  2: required string prefixPath
  3: required string templateName
}

struct TSDropSchemaTemplateReq {
  1: required i64 sessionId
  2: required string templateName
}

/** Turns devices below a set template into devices of that template. Inserting into one does the same. */
struct TCreateTimeseriesUsingSchemaTemplateReq {
  1: required i64 sessionId
  2: required list<string> devicePathList
}

/** Leaves queries open on 2.0.1-beta; SQL (`SHOW DEVICE TEMPLATES` and its like) does not. */
struct TSQueryTemplateReq {
  1: required i64 sessionId
  2: required string name
  /** 3 measurements of a template, 4 templates, 5 paths it is set on, 6 devices that use it; 0, 1 and 2 give 300. */
  3: required i32 queryType
  4: optional string measurement
}

struct TSQueryTemplateResp {
  1: required common.TSStatus status
  2: required i32 queryType
  3: optional bool result
  4: optional i32 count
  /** The answer, whatever the type of the query. */
  5: optional list<string> measurements
}

// ---- Answered by 300 (unsupported) ----------------------------------------------------------------------------------

struct TSAppendSchemaTemplateReq {
  1: required i64 sessionId
  2: required string name
  3: required bool isAligned
  4: required list<string> measurements
  5: required list<i32> dataTypes
  6: required list<i32> encodings
  7: required list<i32> compressors
}

struct TSPruneSchemaTemplateReq {
  1: required i64 sessionId
  2: required string name
  3: required string path
}

struct TSFetchMetadataReq {
  1: required i64 sessionId
  2: required string type
  3: optional string columnPath
}

struct TSFetchMetadataResp {
  1: required common.TSStatus status
  2: optional string metadataInJson
  3: optional list<string> columnsList
  4: optional string dataType
}
