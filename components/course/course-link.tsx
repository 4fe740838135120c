import { useText } from '@/components/ui/language';
import { courseMessages } from '@/utils/i18n/messages/course';

/** The way to the course, from the other pages of the extension. */
export function CourseLink() {
  const t = useText(courseMessages);
  return (
    <p>
      <a href="/course.html" target="_blank" rel="noreferrer">
        {t('link')}
      </a>
    </p>
  );
}
