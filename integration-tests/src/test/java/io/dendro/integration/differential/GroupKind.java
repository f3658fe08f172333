package io.dendro.integration.differential;

/** What a group of a question is. */
enum GroupKind {
    /** One device: IoTDB can compute it all. */
    DEVICE,
    /** Several devices: Dendro merges what IoTDB computes for each. */
    MERGED
}
