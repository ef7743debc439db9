namespace Alongside.Readers.WhatsApp;

/// <summary>Which number of a date is which. An export writes all its dates the same way: the way of the phone's region.</summary>
internal enum WhatsAppDateOrder
{
    DayFirst,
    MonthFirst,
    YearFirst,
}
