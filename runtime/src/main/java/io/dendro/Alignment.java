package io.dendro;

/**
 * How a device stores its measurements. Fixed when a device is created; mixing the two on one device is an error (609).
 */
public enum Alignment {
    /** All measurements share one column of timestamps: compact when rows are mostly whole. */
    ALIGNED,
    /** Each measurement keeps timestamps of its own: for measurements that tick apart. */
    NON_ALIGNED
}
