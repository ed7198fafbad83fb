import { placeCategories } from '#shared/place-model';
import { categoryLook } from '../../ui/category-look.ts';
import styles from './pins.module.css';
import { signId } from './sign-id.ts';

/** The pins of all categories, drawn once; those on the map are made outside React and only refer to them. */
export function SignSprite() {
  return (
    <svg className={styles.sprite} aria-hidden="true">
      {placeCategories.map((category) => {
        const Icon = categoryLook[category].icon;
        return (
          <symbol key={category} id={signId(category)} viewBox="0 0 48 62">
            <path
              className={styles.drop}
              d="M24 60C24 60 44 37 44 23A20 20 0 1 0 4 23C4 37 24 60 24 60Z"
            />
            <Icon x={12} y={11} />
          </symbol>
        );
      })}
    </svg>
  );
}
