package demo;

import io.dendro.annotation.DevicePath;

class D0205_device_path {
    @DevicePath static final String MACHINES = "root.plant.*";
//                                                         ^ ERROR D0205: U+002A '*' is a wildcard, and this path must name one device; name the node, or in the path of an entity use a {placeholder}; for the character itself write `*`
//|    root.plant.*
//|               ^
}
