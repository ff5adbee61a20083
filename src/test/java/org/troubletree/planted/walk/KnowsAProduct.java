package org.troubletree.planted.walk;

final class KnowsAProduct {
    String product() {
        return "Microsoft Exchange Server";
    }
}
