<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
<context>
    <name>rustworthy::wizard::Session</name>
    <message>
        <source>Embedded C++ developer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Writes firmware in C++, has time to learn and a new device to build.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Web developer who needs a job soon</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Builds web services, is looking for work now and cannot wait a year.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start-up lead</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Has to pick a language for a small team and a product that must ship.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
</TS>
