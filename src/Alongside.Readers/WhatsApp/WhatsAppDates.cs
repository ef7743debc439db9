namespace Alongside.Readers.WhatsApp;

/// <summary>Finds out in which order an export writes day and month.</summary>
internal static class WhatsAppDates
{
    /// <summary>
    /// Year first where the first number has four digits. Otherwise any number above 12 is a day; where there is none,
    /// the order in which the days go back less often, since an export is written oldest first; where both go alike,
    /// month first if it is written as Americans write, else day first.
    /// </summary>
    public static WhatsAppDateOrder OrderOf(IReadOnlyList<WhatsAppMessage> messages)
    {
        int yearFirst = 0, firstIsDay = 0, secondIsDay = 0, american = 0, stepsBack = 0, otherStepsBack = 0;
        int day = 0, otherDay = 0;
        foreach (var message in messages)
        {
            var header = message.Header;
            if (header.FirstIsYear) yearFirst++;
            else if (header.First > 12) firstIsDay++;
            else if (header.Second > 12) secondIsDay++;
            if (header.LooksAmerican) american++;
            stepsBack += StepBack(ref day, header.DayNumber(WhatsAppDateOrder.DayFirst));
            otherStepsBack += StepBack(ref otherDay, header.DayNumber(WhatsAppDateOrder.MonthFirst));
        }

        if (yearFirst > messages.Count / 2) return WhatsAppDateOrder.YearFirst;
        if (firstIsDay != secondIsDay) return firstIsDay > secondIsDay ? WhatsAppDateOrder.DayFirst : WhatsAppDateOrder.MonthFirst;
        if (stepsBack != otherStepsBack) return stepsBack < otherStepsBack ? WhatsAppDateOrder.DayFirst : WhatsAppDateOrder.MonthFirst;
        return american == messages.Count ? WhatsAppDateOrder.MonthFirst : WhatsAppDateOrder.DayFirst;
    }

    private static int StepBack(ref int day, int next)
    {
        var back = next < day ? 1 : 0;
        day = next;
        return back;
    }
}
