package io.dendro.model;

import java.util.Locale;
import java.util.Set;

/**
 * Words that SQL may take for something other than a name.
 *
 * <p>Few of them break a statement on a given server version, and the list of those has changed from version to version.
 * Quoting a name that did not need it is harmless, because the server drops the quotes; so all words known to any
 * version are quoted.
 */
final class Keywords {
    private static final Set<String> WORDS = Set.of(
            """
            add after ainodes alias align aligned all alter alter_password analyze and any append as asc
            attributes auto before begin between blocked boundary by cache call case cast child clear cluster
            clusterid concat condition confignodes configuration connection connector contain contains
            continuous count cq cqs create current_timestamp current_user data data_region_group_num
            data_replication_factor database databases datanodeid datanodes dataset deactivate debug delete
            desc describe details device devices disable discard drop elapsedtime else end endtime escape every
            exists explain extend_template extractor false file fill first flush for from full function
            functions global grant grant_privilege group having head hyperparameters if in index inf inference
            infinity info insert into is kill label last latest level like limit linear link list load local
            lock maintain manage_database manage_role manage_user merge metadata migrate model models modify
            nan nodeid nodes none not now null nulls of off offset on onsuccess option options or order
            partition password path paths pipe pipeplugin pipeplugins pipes pipesink pipesinks pipesinktype
            policy previous previousuntillast privileges processlist processor property prune queries query
            queryid quota range read read_data read_schema readonly regexp region regionid regions remove
            rename repair replace resample resource revoke role root round running schema
            schema_region_group_num schema_replication_factor select seriesslotid session set settle sglevel
            show sink slimit soffset source space sql_dialect start starttime stateful stateless statement stop
            storage subscriptions substring system tags tail task template templates then throttle
            time_partition_interval timeout timepartition timeseries timeslotid to tolerance top topic topics
            tracing trails trigger triggers true ttl unlink unload unset update upsert uri use_cq use_model
            use_pipe use_trigger use_udf used user using values variables variation verbose verify version view
            watermark_embedding when where with without writable write write_data write_schema
            """
                    .strip()
                    .replace('\n', ' ')
                    .split(" "));

    private static final int LONGEST = longest();

    private Keywords() {}

    private static int longest() {
        int longest = 0;
        for (String word : WORDS) {
            longest = Math.max(longest, word.length());
        }
        return longest;
    }

    /** Whether the word is one, in whatever case. */
    static boolean contains(String word) {
        return word.length() <= LONGEST && WORDS.contains(word.toLowerCase(Locale.ROOT));
    }
}
