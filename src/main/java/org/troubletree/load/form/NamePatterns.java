package org.troubletree.load.form;

import java.util.regex.Pattern;

/** The patterns of ids and other names. */
public final class NamePatterns {
    private static final Pattern ARTICLE = Pattern.compile("Q[0-9]{5,6}");
    private static final Pattern VALUE_NAME = Pattern.compile("[A-Za-z][A-Za-z0-9-]*");
    private static final Pattern REGISTRY_KEY =
            Pattern.compile("HKEY_(LOCAL_MACHINE|CURRENT_USER|USERS|CLASSES_ROOT|CURRENT_CONFIG)(\\\\[^\\\\]+)+");

    private NamePatterns() {}

    /** Whether this can be an id: words of lower-case letters and digits, joined by hyphens. */
    public static boolean isId(String name) {
        return isJoined(name, "-");
    }

    static boolean isFact(String name) {
        return isJoined(name, "-.");
    }

    /** Whether the name has the form of an article's number, such as Q169686. */
    public static boolean isArticle(String name) {
        return ARTICLE.matcher(name).matches();
    }

    static boolean isValueName(String name) {
        return VALUE_NAME.matcher(name).matches();
    }

    static boolean isRegistryKey(String name) {
        return REGISTRY_KEY.matcher(name).matches();
    }

    /** Whether the name is words of lower-case letters and digits with single separators. */
    private static boolean isJoined(String name, String joints) {
        boolean inWord = false;
        for (int i = 0; i < name.length(); i++) {
            char c = name.charAt(i);
            boolean joint = joints.indexOf(c) >= 0;
            if (joint ? !inWord : !isSmall(c)) {
                return false;
            }
            inWord = !joint;
        }
        return inWord;
    }

    private static boolean isSmall(char c) {
        return (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9');
    }
}
