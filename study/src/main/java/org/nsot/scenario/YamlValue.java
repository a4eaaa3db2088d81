package org.nsot.scenario;

/// What stands behind a key: text, a list of texts, or keys again. Numbers are text: their readers know what they need.
sealed interface YamlValue permits YamlText, YamlList, YamlFields {
    /// Where it begins.
    FilePlace place();
}
